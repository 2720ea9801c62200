import { expect, test } from "vitest";
import { statesOwnView } from "../../../src/core/context/own-view";

const wording = "投稿は、個人の考えによるものです。";

test.each([
	["パンと散歩が好きです。つぶやきは個人のものです。", "", true],
	["投稿は個人の見解であり、所属組織とは関係ありません。", "", true],
	["投稿は個人の考えによるものです", wording, true],
	["投稿は個人の考えによるものです", "", false],
	["川辺市役所で働いています。", wording, false],
	["個人事業主です。", "", false],
	["", wording, false],
	["", "", false],
])("%s (%s): %s", (text, disclaimer, expected) => {
	expect(statesOwnView(text, disclaimer)).toBe(expected);
});
