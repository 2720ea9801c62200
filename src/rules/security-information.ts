import { exact } from "../core/exact";
import { guess } from "../core/guess";
import type { Hit, Rule } from "../core/rule";
import { isOverlapping } from "../core/span";
import { findHints } from "./security-information/hints";
import { findInternalAddresses } from "./security-information/internal-addresses";
import { findSecretValues } from "./security-information/secret-values";
import { findWeakSpots } from "./security-information/weak-spots";

/** セキュリティを弱める情報: 武蔵野市 2.3(1) and 3.2(1), 逗子市 3-1(2)ア(オ), 芦別市 1-5(3). */
export const rule: Rule = {
	id: "security-information",
	title: {
		ja: "セキュリティを弱める情報",
		en: "Information that weakens security",
	},
	why: {
		ja: "パスワードや庁内の仕組みが知られると、侵入や不正アクセスに使われるためです。",
		en: "Passwords and inner workings help others to break in, in the building or the network.",
	},
	accounts: "both",
	severity: "hold",
	check: (text) => {
		const hits = [
			...exact([...findSecretValues(text), ...findInternalAddresses(text)]),
			...findWeakSpots(text),
		];
		// Said once where several see it.
		for (const hint of guess(findHints(text)))
			if (!hits.some((hit) => isTogether(hit, hint))) hits.push(hint);
		return hits;
	},
};

const isTogether = ({ span: a }: Hit, { span: b }: Hit) =>
	a !== undefined && b !== undefined && isOverlapping(a, b);
