/** Repeated to 10,000 characters: one letter of each kind, and what rules look for, over and over. */
export const hardTexts = [
	..."あアー漢1aA 「」。、・○#(.-wっ市年死はいん\n",
	"😀",
	"第1",
	"1月",
	"4/1 ",
	"090-",
	"さん",
	"市長",
	"の市",
	"@a ",
	"a.",
	"ください",
	"https://a.example/",
	"「死ね」",
	"〇〇党",
];
