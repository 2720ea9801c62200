import type { AnalyzedText } from "../../core/analyzed-text";
import { frameFinder } from "../../core/context/frames";
import type { Hit } from "../../core/rule";
import {
	apology,
	concepts,
	forged,
	hints,
	notOurOwn,
	ofOffice,
	ofReaders,
} from "../words/security-hints";
import { said, strengthOf } from "./weak-spots";

const find = frameFinder(concepts, hints);

/** Gaps in the office's protection told in other words than the patterns of weak spots know. */
export const findHints = (text: AnalyzedText): Hit[] =>
	find(text).flatMap(({ span, sentence, frame }): Hit[] => {
		// パスワードの使い回しはやめましょう / 防犯カメラを設置しました
		const words = text.text.slice(sentence.start, sentence.end);
		if (notOurOwn.test(words) || forged.test(words)) return [];
		// 乗っ取られたルーターは、犯罪の踏み台にされます
		if (text.says(ofReaders) && !ofOffice.test(words)) return [];
		// USBメモリを紛失しました。深くお詫び申し上げます
		if (frame.isApologised && text.says(apology)) return [];
		const atMost = frame.isDoubtful ? "notice" : strengthOf(frame, text);
		return [{ span, ...said(frame), atMost }];
	});
