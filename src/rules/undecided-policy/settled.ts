import type { AnalyzedText } from "../../core/analyzed-text";
import { sentenceOf } from "../../core/context/clause";
import type { Span } from "../../core/span";

/** The sentence and the one behind it. */
function around(text: AnalyzedText, span: Span): string {
	const { start, end } = sentenceOf(text, span);
	const next = text.sentences.find((other) => other.start >= end);
	return text.text.slice(start, next?.end ?? end);
}

const voted =
	/(?:可決|議決)(?:され(?:て(?:い|お)|まし|、)|済|しまし|を経)|(?:経過|会議録)[^。!?\n]{0,8}公(?:開|表)(?:し|中)/;
/** The draft is there to be read: 案の内容は、公表した資料でご確認ください. */
const readable =
	/(?:公表|公開|配布|掲載)(?:した|済みの|中の)(?:資料|案|もの|ページ)?[^。!?\n]{0,6}(?:(?:で|を|に)(?:、)?(?:ご確認|ご覧|お確かめ|ご参照))/;
const hedged =
	/そう(?:です|だ|な|$)|らしい|見込|見通|方向|ほぼ|内部|内々|まだ|予定|(?:公|発)表(?:は|前)|検討中|調整中/;

/** True when what is told has been voted, or its draft may be read by all. */
export function isSettled(text: AnalyzedText, span: Span): boolean {
	const words = text.text.slice(span.start, span.end);
	if (/決ま(?:り|った)|決定/.test(words)) {
		const { start, end } = sentenceOf(text, span);
		return (
			voted.test(around(text, span)) &&
			!hedged.test(text.text.slice(start, end))
		);
	}
	return /[議可]決/.test(words) && readable.test(around(text, span));
}
