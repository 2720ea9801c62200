import type { AnalyzedText } from "../../core/analyzed-text";
import type { Span } from "../../core/span";

/** 誤:, (誤), ×, 訂正前 before the place, in the same line and with no sign of what is right between. */
const markedBefore =
	/(?:(?:^|[\s([【「『、。])(?:正)?誤(?:り)?[\s:)\]】」』→]|[×✕✖❌❎]|(?:訂正|修正|変更)前[\s:)\]】」』は]?)(?![^\n]*(?:正[\s:)\]】」』]|正しく|[→⇒➡○◯〇]|(?:訂正|修正|変更)後))[^\n]{0,24}$/u;

const saying =
	"(?:(?:と|に)(?:なって|書いて|書かれて|ご?案内し|お知らせし|お伝えし|掲載し|記載し|表記し|表示し|印刷し|投稿し|ポストし|発信し|紹介し|書き|載せ|し|ある|あった|あります|ありました))";

/** What is said behind a date that is shown as the mistake: 「…」は誤り, …と書きましたが、正しくは, …ではなく. */
const toldBehind = new RegExp(
	[
		// は誤り, とあるのは…の誤り, と書いてあるのは間違い
		`(?:${saying}[^。!?\\n、]{0,10}(?:の|もの|箇所|部分|表記|記載)|(?:と|という)(?:の)?(?:表記|記載|お知らせ|案内))?は、?(?:[「『]?\\d[^。!?\\n]{0,20}の)?(?:誤り|間違い|まちがい|誤記|誤植|ミス)`,
		// と書きましたが、正しくは; とお知らせしましたが、12月5日(土)の誤りでした
		`${saying}[^。!?\\n]{0,12}(?:が|けれど|けど|ところ)、?(?:正しくは|[^。!?\\n]{1,24}の(?:誤り|間違い))`,
		"(?:では|じゃ)な[くい](?!て(?:は|も))|ではありません",
		// →12月6日(日), を12月6日(日)に訂正
		"\\s?(?:を|→|⇒|➡|から)\\s?[「『]?(?:\\d[^。!?\\n]{1,20}(?:に|へ)[」』]?(?:訂正|修正|改め)|(?<=[→⇒➡]\\s?[「『]?)\\d{1,2}[月/])",
	]
		.map(
			(pattern) => `^[」』”)]?(?:まで|から|開催|締切)?[」』”)]?(?:${pattern})`,
		)
		.join("|"),
	"u",
);

/** An arrow between two dates may also be a journey; here something is put right. */
const puttingRight = /訂正|修正|誤|正しく|お詫び|おわび|間違/;

/** True when the place is shown as the mistake, beside what is right: 誤:5月10日(日) 正:5月10日(月). */
export function isShownAsWrong({ text }: AnalyzedText, span: Span): boolean {
	if (
		!/[誤×✕✖❌❎→⇒➡]|正しく|訂正|修正|変更前|間違|まちが|では|じゃ|ミス/.test(
			text,
		)
	)
		return false;
	if (markedBefore.test(text.slice(Math.max(0, span.start - 40), span.start)))
		return true;
	const told = toldBehind.exec(text.slice(span.end, span.end + 60));
	return told !== null && (!/[→⇒➡]/.test(told[0]) || puttingRight.test(text));
}
