import type { ClauseId } from "./ids";
import type { Words } from "./words";

/** How often something is to be looked at. personnel: when people change, and at the latest each 1 April. */
export const intervals = [
	"monthly",
	"half-yearly",
	"yearly",
	"personnel",
] as const;
export type Interval = (typeof intervals)[number];

/** One thing that those in charge of the official accounts look at from time to time, said as it should be. */
export type SelfCheckItem = {
	/** Stays the same when the wording changes: what was confirmed is kept under it. */
	id: string;
	text: Words;
	interval: Interval;
	/** None where the document is silent and common sense asks. */
	clauses?: ClauseId[];
};

/** What every city hall does well to look at; a municipality cites its clauses for them and adds its own. */
export const commonChecks = {
	twoFactor: {
		id: "two-factor",
		text: {
			ja: "どの公式アカウントでも、二段階認証を使っています。",
			en: "Every official account uses two-factor authentication.",
		},
		interval: "half-yearly",
	},
	password: {
		id: "password",
		text: {
			ja: "パスワードは長く、推測されにくく、ほかのサービスと同じものではありません。",
			en: "Passwords are long, hard to guess and used nowhere else.",
		},
		interval: "half-yearly",
	},
	administrators: {
		id: "administrators",
		text: {
			ja: "管理者と、パスワードを知っている人は、必要な人だけです。",
			en: "Only those who need it are administrators or know the password.",
		},
		interval: "half-yearly",
	},
	personnel: {
		id: "personnel",
		text: {
			ja: "異動や退職をした人の権限を外し、パスワードを変えました。",
			en: "Whoever left has lost access, and passwords have been changed.",
		},
		interval: "personnel",
	},
	devices: {
		id: "devices",
		text: {
			ja: "ログインに使う端末は、更新プログラムと対策ソフトが最新で、置き場所が決まっています。",
			en: "The devices used to log in are up to date, protected and kept in a known place.",
		},
		interval: "half-yearly",
	},
	connectedApps: {
		id: "connected-apps",
		text: {
			ja: "アカウントに連携しているアプリは、必要なものだけです。",
			en: "Only apps that are needed are connected to the accounts.",
		},
		interval: "half-yearly",
	},
	profile: {
		id: "profile",
		text: {
			ja: "アカウント名か自己紹介に「公式」と市の名前があり、市のサイトへのリンクが開けます。",
			en: "Name or profile say “official” and name the city, and the link to the city’s site opens.",
		},
		interval: "half-yearly",
	},
	policy: {
		id: "policy",
		text: {
			ja: "運用ポリシーが公開されていて、いまの運用に合っています。",
			en: "The operating policy is published and fits how the account is used now.",
		},
		interval: "yearly",
	},
	accountList: {
		id: "account-list",
		text: {
			ja: "市のサイトの一覧に、いまのアカウントがすべて載っています。閉じたものは載っていません。",
			en: "The city’s site lists every present account, and none that was closed.",
		},
		interval: "yearly",
	},
	verified: {
		id: "verified",
		text: {
			ja: "運営会社の認証を受けられるサービスでは、認証を受けています。",
			en: "Where the service verifies accounts, ours are verified.",
		},
		interval: "yearly",
	},
	lookAlikes: {
		id: "look-alikes",
		text: {
			ja: "似た名前のアカウントがないか、探しました。",
			en: "We searched for accounts with similar names.",
		},
		interval: "monthly",
	},
	contacts: {
		id: "contacts",
		text: {
			ja: "困った時の連絡先が、いまの担当者に合っています。",
			en: "The contacts for incidents are those of today.",
		},
		interval: "personnel",
	},
} satisfies Record<string, SelfCheckItem>;

/** Where no municipality is chosen. */
export const defaultSelfCheck: SelfCheckItem[] = [
	commonChecks.twoFactor,
	commonChecks.password,
	commonChecks.administrators,
	commonChecks.personnel,
	commonChecks.devices,
	commonChecks.connectedApps,
	commonChecks.profile,
	commonChecks.policy,
	commonChecks.accountList,
	commonChecks.lookAlikes,
	commonChecks.contacts,
];
