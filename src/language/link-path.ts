const notScheme = "(?!h?(?:tt|xx)ps?:[/\\\\])";
const han = "\\p{Script=Han}々〆";
const katakana = "ァ-ヺー";

/** 「…/をご覧ください」「…/からお申し込みを」: words behind a link that ends in a slash. */
const particle = "を|に|へ|で|が|は|と|の|も|や|か|って|まで|より|だ";
/** /子育て/申請.html: the link goes on behind it. */
const wholeSegment = "[\\p{L}\\p{N}\\p{M}・_-]+(?=[/&#]|\\.[a-z])";
/** /wiki/武蔵野市 before 「をご覧ください」: without a blank the next words begin with kana. */
const lastSegment =
	`(?!${particle})(?:[ぁ-ん]*[${han}${katakana}]+(?:の[${han}${katakana}]+)*` +
	"|[ぁ-ん]+(?!\\p{L}))";
const latin = "A-Za-z0-9\\u00C0-\\u052F";
const path = new RegExp(
	"[/\\\\?#](?:" +
		`${notScheme}[${latin}!#$%&'()*+,./:;=?@[\\]~_-]` +
		`|(?<=[/=])(?:${wholeSegment}|${lastSegment})` +
		")*",
	"iyu",
);

const closers = new Map([
	[")", "("],
	["]", "["],
]);
const trailing = ".,:;!?'*~([&#";

/** Up to the first bracket that closes what the path did not open: (https://a.jp/b) → https://a.jp/b. */
function cutAtUnpaired(path: string): string {
	const open: string[] = [];
	for (let i = 0; i < path.length; i++) {
		const sign = path[i] ?? "";
		if (sign === "(" || sign === "[") open.push(sign);
		const opener = closers.get(sign);
		if (opener && open.pop() !== opener) return path.slice(0, i);
	}
	return path;
}

/** Path, query and fragment as written at this place, without the punctuation behind; empty where there is none. */
export function readPath(text: string, at: number): string {
	path.lastIndex = at;
	const written = cutAtUnpaired(path.exec(text)?.[0] ?? "");
	let end = written.length;
	while (end > 0 && trailing.includes(written[end - 1] ?? "")) end--;
	return written.slice(0, end);
}
