import { underline } from "../core/context/underline";
import type { Rule } from "../core/rule";
import { findEncouraged } from "./unlawful-act/encouragement";
import { findThreats, findViolenceTold } from "./unlawful-act/threats";

/** 違法行為: 芦別市 1-4(9)ウ, 宇部市 5(4), 武蔵野市 3.3(2)イ. Warnings, police news and prevention stay silent. */
export const rule: Rule = {
	id: "unlawful-act",
	title: {
		ja: "違法行為をすすめる・あおる",
		en: "Urging to something unlawful",
	},
	why: {
		ja: "違法な行為や暴力を市が認め、すすめたと受け取られるためです。",
		en: "Readers would take it that the city allows or urges offences or violence.",
	},
	accounts: "both",
	severity: "hold",
	check: (text) =>
		underline(text, [
			...findEncouraged(text).map(({ span, atMost }) => ({
				span,
				...(atMost && { atMost }),
				message: {
					ja: "違法な行為や規則違反を、すすめる・軽く見ると受け取られる表現です。",
					en: "This reads as urging to an offence or making light of it.",
				},
				advice: {
					ja: "伝えたいことが注意の呼びかけなら、「しないでください」とはっきり書いてください。",
					en: "If you mean to warn, please say plainly what must not be done.",
				},
			})),
			...findViolenceTold(text).map((span) => ({
				span,
				message: {
					ja: "人への暴力を描く表現です。暴力を軽く扱っていると受け取られることがあります。",
					en: "This describes violence and may seem to make light of it.",
				},
				advice: {
					ja: "知らせる必要がある出来事なら、出典と、相談や通報の窓口を添えてください。",
					en: "If people need to know, please add the source and whom to turn to.",
				},
				atMost: "notice" as const,
			})),
			...findThreats(text).map((span) => ({
				span,
				message: {
					ja: "人に危害を加える、または加えることを望むと受け取られる表現です。脅しとして扱われることがあります。",
					en: "This reads as announcing or wishing violence, and may be treated as a threat.",
				},
				advice: {
					ja: "この部分を削り、事実と意見だけを落ち着いた言葉で書いてください。",
					en: "Please remove it and keep to facts and opinions in calm words.",
				},
			})),
		]),
};
