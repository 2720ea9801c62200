import { findRegistered, isSameHandle } from "../core/classify-account";
import type { Draft } from "../core/draft";
import type { Policy, RegisteredAccount } from "../core/policy";
import type { Hit, Rule } from "../core/rule";
import type { Words } from "../core/words";

/** 返信方針: 逗子市 3-4(2), FB-3, X-3, 武蔵野市 2.1ウ④, 芦別市 3-6(1). */
export const rule: Rule = {
	id: "reply-policy",
	title: { ja: "返信の方針", en: "Reply policy" },
	why: {
		ja: "返信の有無はアカウントごとに決めて公表しており、一部の人だけに答えると公平でなくなるためです。",
		en: "Whether an account replies is decided and published; answering only some is unfair.",
	},
	accounts: "official",
	severity: "notice",
	check: (text, draft, policy) => {
		if (draft.action !== "reply" && draft.action !== "comment") return [];
		if (isOwnThread(draft) || isContinuation.test(text.text)) return [];
		const replyPolicy = findReplyPolicy(draft, policy);
		if (replyPolicy === "reply") return [];
		return [replyPolicy ? said[replyPolicy](policy) : undecided];
	},
};

const isOwnThread = ({ account, quoted }: Draft) =>
	account.handle !== undefined &&
	quoted?.author !== undefined &&
	isSameHandle(quoted.author.replace(/^@/, ""), account.handle);

/** Whom a reply answers is not always to be seen; these are how a thread of one's own goes on: (続き), 【続報】, (2/3). */
const isContinuation =
	/^\s*(?:[([【<]\s*(?:続き|つづき|続報|追記|補足|訂正|再掲|\d{1,2}\/\d{1,2})\s*[)\]】>]|(?:続き|つづき|続報|追記|補足)[::\s]|\d{1,2}\/\d{1,2}(?:\s|$))/;

/** Where the page does not tell which account it is, what all official accounts of the site have in common. */
function findReplyPolicy(
	{ account }: Draft,
	policy: Policy,
): RegisteredAccount["replyPolicy"] {
	if (account.handle !== undefined)
		return findRegistered(account, policy)?.replyPolicy;
	const common = new Set(
		policy.accounts
			.filter(({ kind, site }) => kind === "official" && site === account.site)
			.map(({ replyPolicy }) => replyPolicy),
	);
	return common.size === 1 ? [...common][0] : undefined;
}

const forInquiries = /問い?合わ?せ|返信|意見|相談|代表|inquir|reply|contact/i;

/** The organisation's own address for questions, where the policy names one. */
function whereToSend({ contacts }: Policy): Words {
	const contact = contacts.find((one) =>
		one.for.some((purpose) => forInquiries.test(purpose)),
	);
	if (!contact)
		return {
			ja: "お尋ねには、市のお問い合わせ窓口を案内してください。",
			en: "Please refer people with questions to the city’s contact page.",
		};
	const { name, phone, url } = contact;
	const how = [name, phone, url].filter(Boolean).join(" ");
	return {
		ja: `お尋ねには、${how} を案内してください。`,
		en: `Please refer people with questions to ${how}.`,
	};
}

const said = {
	none: (policy: Policy): Hit => ({
		message: {
			ja: "このアカウントは、返信しない運用です。",
			en: "This account does not reply.",
		},
		advice: whereToSend(policy),
	}),
	template: (policy: Policy): Hit => {
		const where = whereToSend(policy);
		return {
			message: {
				ja: "このアカウントの返信は、決められた文面だけにする運用です。",
				en: "This account replies with set phrases only.",
			},
			advice: {
				ja: `定型文になっていますか。${where.ja}`,
				en: `Is this one of them? ${where.en}`,
			},
		};
	},
};

const undecided: Hit = {
	message: {
		ja: "公式アカウントからの返信です。このアカウントが返信する運用かどうかは、まだ登録されていません。",
		en: "This replies from an official account. Whether it replies at all has not been set.",
	},
	advice: {
		ja: "運用ポリシーで返信することになっていますか。",
		en: "Does the account’s published policy allow for replies?",
	},
};
