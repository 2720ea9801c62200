import { describe } from "vitest";
import { isDenied } from "../../../src/core/context/denial";
import { answers } from "./marked";

describe("isDenied", () => {
	answers(isDenied, {
		yes: [
			"これは【噂】ではありません。",
			"彼は【無能】なわけがない。",
			"【決定】したわけではありません。",
			"そのような【検討】はありません。",
		],
		no: [
			"【無能】だから許さない。",
			"【噂】を信じて行ったが、何もなかった。",
			"【バカ】は死ななきゃ治らない。",
			"【噂】です。",
		],
	});
});
