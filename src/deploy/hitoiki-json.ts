import type { DeployFormat } from "../core/deploy-format";
import { parseTable } from "./json/our-entry";
import { print } from "./json/print";

/** Other tools' files are tables as well; theirs start with one of these. */
const foreign = ["policies", "3rdparty"];

export const format: DeployFormat = {
	id: "hitoiki-json",
	name: {
		ja: "控え（JSON。読み込みと比較、npm run check 用）",
		en: "Copy to keep (JSON, for importing, comparing and npm run check)",
	},
	browsers: [],
	encoding: "utf-8",
	settings: {
		name: "hitoiki-policy.json",
		place: {
			ja: "課の共有フォルダーなどに、版ごとに残します。",
			en: "Keep one for each revision in your section’s folder.",
		},
	},
	write: (policy) => print(policy),
	read: (text) => {
		const table = parseTable(text);
		return table && foreign.some((key) => Object.hasOwn(table, key))
			? undefined
			: table;
	},
};
