import { describe } from "vitest";
import { isQuestion } from "../../../src/core/context/question";
import { answers } from "./marked";

describe("isQuestion", () => {
	answers(isQuestion, {
		yes: [
			"【検討】中ですか。お知らせください。",
			"【無能】ってどういう意味?",
			"【噂】は本当でしょうか。",
		],
		no: ["【噂】です。本当ですか?", "【検討】しています。"],
	});
});
