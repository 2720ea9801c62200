import type { ClauseId, RuleId } from "./ids";
import type { Words } from "./words";

export const incidents = [
	"takeover",
	"impersonation",
	"flare-up",
	"wrong-post",
	"threat",
] as const;
export type Incident = (typeof incidents)[number];

/** What to do, in order. A step without a clause is common sense that the document leaves open. */
export type Step = { text: Words; clause?: ClauseId };

export type Guides = Record<Incident, Step[]>;

/** When which step was ticked off: Japanese text of the step → ISO 8601. Another city's steps are others. */
export type Progress = Partial<Record<Incident, Record<string, string>>>;

/** The duties and rules whose moment is an incident. */
export const incidentOf: Record<RuleId, Incident> = {
	takeover: "takeover",
	impersonation: "impersonation",
	"flare-up": "flare-up",
	correction: "wrong-post",
	crime: "threat",
};

/** As links and headings name them. */
export const incidentTitles: Record<Incident, Words> = {
	takeover: { ja: "乗っ取り", en: "Takeover" },
	impersonation: { ja: "なりすまし", en: "Impersonation" },
	"flare-up": { ja: "炎上", en: "Storm of criticism" },
	"wrong-post": { ja: "誤投稿", en: "Wrong post" },
	threat: { ja: "脅し・詐欺", en: "Threat or fraud" },
};

export const incidentNames: Record<Incident, Words> = {
	takeover: {
		ja: "アカウントが乗っ取られた（身に覚えのない投稿がある）",
		en: "The account was taken over (posts nobody here wrote)",
	},
	impersonation: { ja: "なりすましを見つけた", en: "Somebody impersonates us" },
	"flare-up": {
		ja: "批判や苦情が集まっている（炎上）",
		en: "A storm of criticism",
	},
	"wrong-post": { ja: "間違えて投稿した", en: "A post was a mistake" },
	threat: {
		ja: "脅し・詐欺など犯罪の疑いがある書き込みが届いた",
		en: "A threat, a fraud or another suspected crime",
	},
};

const step = (ja: string, en: string): Step => ({ text: { ja, en } });

/** Where no municipality is chosen, or its document is silent. */
export const defaultGuides: Guides = {
	takeover: [
		step(
			"画面の写しを残します（投稿、日時、アカウント名が分かるように）。",
			"Keep pictures of the screen: post, time, account.",
		),
		step(
			"パスワードを変え、連携アプリと使っていない権限を外します。入れない時は運営会社に通報します。",
			"Change the password, remove connected apps and unused access. If you cannot get in, report to the service.",
		),
		step(
			"所属長と情報セキュリティの担当に報告します。",
			"Report to your superior and to information security.",
		),
		step(
			"市のサイトと別のアカウントで、乗っ取りがあったことを知らせます。",
			"Announce it on the city’s site and from another account.",
		),
		step(
			"身に覚えのない投稿は、写しを残してから消します。必要なら警察に相談します。",
			"Delete the foreign posts after keeping copies; consult the police if needed.",
		),
	],
	impersonation: [
		step(
			"相手のアカウントには返信せず、画面の写しとURLを残します。",
			"Do not answer; keep pictures and the address.",
		),
		step("所属長に報告します。", "Report to your superior."),
		step(
			"運営会社に、なりすましとして通報します。",
			"Report the impersonation to the service.",
		),
		step(
			"市のサイトと公式アカウントで、正しいアカウントを示して注意を呼びかけます。",
			"Warn people on the city’s site and show the true account.",
		),
	],
	"flare-up": [
		step(
			"その場で反論や言い訳の投稿をしません。",
			"Do not argue or justify on the spot.",
		),
		step(
			"元の投稿と反応の写しを残し、何が批判されているかを事実で整理します。",
			"Keep copies and list, in facts, what is being criticised.",
		),
		step(
			"所属長に報告し、対応を一人で決めません。",
			"Report to your superior; do not decide alone.",
		),
		step(
			"誤りや配慮の足りない点があれば、認めて訂正し、お詫びします。",
			"Where we were wrong, admit, correct and apologise.",
		),
	],
	"wrong-post": [
		step(
			"画面の写しを残し、すぐ所属長に伝えます。",
			"Keep a picture and tell your superior at once.",
		),
		step(
			"消すだけで終わらせず、誤りがあったことと正しい内容を投稿します。",
			"Do not just delete: say that it was wrong and what is right.",
		),
		step(
			"個人情報や秘密が出た時は、情報セキュリティの担当にも伝えます。",
			"If personal information or secrets went out, tell information security as well.",
		),
		step(
			"別のアカウントと取り違えた時は、ひと息の設定で、アカウントの登録を確かめます。",
			"If it was the wrong account, check the registered accounts in Hitoiki’s settings.",
		),
	],
	threat: [
		step(
			"返信せず、消さず、画面の写しとURL、日時を残します。",
			"Do not answer or delete; keep pictures, address and time.",
		),
		step("所属長に報告します。", "Report to your superior."),
		step(
			"人の身に危険がある時は、すぐ110番に通報します。",
			"If somebody is in danger, call 110 at once.",
		),
		step(
			"関係する部署と警察に相談します。",
			"Consult the sections concerned and the police.",
		),
	],
};
