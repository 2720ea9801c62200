import { describe } from "vitest";
import { findPublicMatter } from "../../../src/core/context/public-matter";
import { answers } from "./marked";

describe("findPublicMatter", () => {
	answers(findPublicMatter, {
		yes: [
			"市民プールは【廃止】する。",
			"新図書館の場所を【検討】している。",
			"ごみ袋が【有料】になる。",
		],
		no: [
			"車の買い替えを【検討】している。",
			"家を買う。図書館は休み。引っ越しを【検討】している。",
			// the place itself does not count
			"【値上げ】かもしれない。",
		],
	});
});
