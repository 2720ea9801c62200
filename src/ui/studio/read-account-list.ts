import Papa from "papaparse";
import type { SiteId } from "../../core/draft";
import type { RegisteredAccount } from "../../core/policy";

/** Why a line was not taken. */
export type ListProblem = {
	/** Counted from 1. */
	line: number;
	text: string;
	why: "no-handle" | "facebook-name" | "unknown-site" | "twice";
};

type Column = "site" | "id" | "kind" | "name" | "department" | "purpose";

/** How people head these columns. */
const headings: Record<Column, RegExp> = {
	site: /^(?:site|sns|サイト|媒体|サービス|種別)/i,
	id: /^(?:id|handle|url|account|アカウント|ユーザー|ハンドル|アドレス)/i,
	kind: /^(?:kind|type|種類|区分|公私)/i,
	name: /^(?:name|表示名|名前|名称)/i,
	department: /^(?:department|section|担当|所管|部署|課)/i,
	purpose: /^(?:purpose|目的|掲載|内容)/i,
};

const siteNames: Record<SiteId, RegExp> = {
	x: /^(?:x|twitter|ツイッター|エックス|x[（(].*)$/i,
	facebook: /^(?:facebook|fb|フェイスブック)$/i,
	instagram: /^(?:instagram|insta|ig|インスタ(?:グラム)?)$/i,
};

const hosts: Record<SiteId, RegExp> = {
	x: /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/,
	facebook: /^(?:[a-z]+\.)?facebook\.com$/,
	instagram: /^(?:www\.)?instagram\.com$/,
};

const findSite = (
	table: Record<SiteId, RegExp>,
	text: string,
): SiteId | undefined =>
	(Object.keys(table) as SiteId[]).find((site) => table[site].test(text));

/** An address such as https://x.com/kawabe_city, with what it says of the site and the handle. */
function readAddress(cell: string): { site?: SiteId; id: string } | undefined {
	const match = cell.match(
		/^(?:https?:\/\/)?([a-z.]+\.com)\/([^?#]*)(?:\?([^#]*))?/i,
	);
	if (!match) return undefined;
	const [, host = "", path = "", query] = match;
	const site = findSite(hosts, host.toLowerCase());
	const number = new URLSearchParams(query).get("id");
	const parts = path.split("/").filter(Boolean);
	return { site, id: number ?? parts.at(site === "facebook" ? -1 : 0) ?? "" };
}

const handle = /^@?[A-Za-z0-9_.]{1,50}$/;
const isKind = (cell: string) => /^(?:公式|個人|official|personal)/i.test(cell);
const isDepartment = (cell: string) =>
	/(?:課|室|係|部|局|センター|館)$/.test(cell);

/** Which column a cell belongs to where no heading says so. */
function guessColumn(cell: string, taken: Set<Column>): Column {
	if (findSite(siteNames, cell) && !taken.has("site")) return "site";
	if (isKind(cell)) return "kind";
	if ((readAddress(cell) || handle.test(cell)) && !taken.has("id")) return "id";
	if (isDepartment(cell)) return "department";
	return taken.has("name") ? "purpose" : "name";
}

const findColumns = (row: string[]): (Column | undefined)[] | undefined => {
	const columns = row.map((cell) =>
		(Object.keys(headings) as Column[]).find((column) =>
			headings[column].test(cell),
		),
	);
	const isHeading =
		columns.includes("id") &&
		!row.some((cell) => readAddress(cell) || cell.startsWith("@"));
	return isHeading ? columns : undefined;
};

function nameCells(
	row: string[],
	columns: (Column | undefined)[] | undefined,
): Partial<Record<Column, string>> {
	const cells: Partial<Record<Column, string>> = {};
	const taken = new Set<Column>();
	for (const [i, cell] of row.entries()) {
		const column = columns ? columns[i] : guessColumn(cell, taken);
		if (!column || !cell || cells[column]) continue;
		cells[column] = cell;
		taken.add(column);
	}
	return cells;
}

function readRow(
	cells: Partial<Record<Column, string>>,
	usual: Pick<RegisteredAccount, "site" | "kind">,
): RegisteredAccount | ListProblem["why"] {
	const { id: written = "", site: named, kind, ...rest } = cells;
	const address = readAddress(written);
	const id = (address?.id ?? written).replace(/^@/, "");
	if (address && !address.site) return "unknown-site";
	const site =
		address?.site ?? (named ? findSite(siteNames, named) : usual.site);
	if (!site) return "unknown-site";
	if (!handle.test(id)) return "no-handle";
	if (site === "facebook" && !/^\d+$/.test(id)) return "facebook-name";
	return {
		site,
		id,
		kind: kind
			? /^(?:個人|personal)/i.test(kind)
				? "personal"
				: "official"
			: usual.kind,
		...rest,
	};
}

/**
 * Reads accounts as people have them: one handle or address a line, or a table copied from a spreadsheet or a CSV file,
 * with or without headings.
 * @param usual for lines that say neither site nor kind
 * @param registered these are not taken twice
 */
export function readAccountList(
	text: string,
	usual: Pick<RegisteredAccount, "site" | "kind">,
	registered: RegisteredAccount[],
): { accounts: RegisteredAccount[]; problems: ListProblem[] } {
	const { data } = Papa.parse<string[]>(text.normalize("NFKC"), {
		delimiter: /\t/.test(text) ? "\t" : ",",
	});
	const rows = data.map((row) => {
		const cells = row.map((cell) => cell.trim());
		const [only = ""] = cells;
		return cells.length === 1 ? only.split(/\s+/) : cells;
	});
	const columns = rows[0] && findColumns(rows[0]);
	const key = ({ site, id }: RegisteredAccount) =>
		`${site} ${id.toLowerCase()}`;
	const known = new Set(registered.map(key));
	const accounts: RegisteredAccount[] = [];
	const problems: ListProblem[] = [];
	for (const [i, row] of rows.entries()) {
		if ((columns && i === 0) || row.every((cell) => cell === "")) continue;
		const read = readRow(nameCells(row, columns), usual);
		const why =
			typeof read === "string" ? read : known.has(key(read)) ? "twice" : "";
		if (why) problems.push({ line: i + 1, text: row.join(" "), why });
		if (typeof read === "string" || why) continue;
		known.add(key(read));
		accounts.push(read);
	}
	return { accounts, problems };
}
