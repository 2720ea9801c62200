import type { Account } from "../../core/draft";
import type { Words } from "../../core/words";

/** What Facebook's pages carry in a script: who has logged in, and as whom he or she acts now. */
type PageData = { userId: string; name?: string };

/** `["CurrentUserInitialData",[],{"ACCOUNT_ID":"…","USER_ID":"…","NAME":"…",…},270]` (Facebook's own module, seen 2025-2026). */
const pageDataMark = '"CurrentUserInitialData"';

/** Read once a page: switching between person and Page loads the page anew, and its scripts are megabytes. */
const pageDataOf = new WeakMap<Document, PageData>();

/** The value of `"KEY":"…"` in a piece of JSON. */
function field(json: string, key: string): string | undefined {
	const value = json.match(new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*")`))?.[1];
	return value === undefined ? undefined : (JSON.parse(value) as string);
}

function readPageData(page: Document): PageData | undefined {
	const known = pageDataOf.get(page);
	if (known) return known;
	for (const { textContent } of page.querySelectorAll("script:not([src])")) {
		const at = textContent?.indexOf(pageDataMark) ?? -1;
		if (!textContent || at < 0) continue;
		const json = textContent.slice(at, at + 3000);
		const userId = field(json, "USER_ID");
		if (!userId) continue;
		const name = field(json, "NAME");
		const data = { userId, ...(name && { name }) };
		pageDataOf.set(page, data);
		return data;
	}
	return undefined;
}

/** i_user is there only while somebody acts as a Page or as another profile; c_user is the login. */
function readCookies(page: Document): string | undefined {
	const value = (name: string) =>
		page.cookie.match(new RegExp(`(?:^|; )${name}=(\\d+)`))?.[1];
	return value("i_user") ?? value("c_user");
}

const contradiction = (doubt: Words): Account => ({
	site: "facebook",
	kind: "unknown",
	doubt,
	isContradictory: true,
});

/**
 * As whom a post would appear: the cookies, the page's own data and the name beside the editor must agree.
 * @param shownName the name that stands beside the editor, where one does
 */
export function readActingIdentity(
	page: Document,
	shownName: string | undefined,
): Account {
	const ofCookies = readCookies(page);
	const ofPage = readPageData(page);
	const id = ofCookies ?? ofPage?.userId;
	if (!id)
		return {
			site: "facebook",
			kind: "unknown",
			doubt: {
				ja: "投稿する人またはページを読み取れません。",
				en: "The person or Page that posts could not be read.",
			},
		};
	if (ofCookies && ofPage && ofCookies !== ofPage.userId)
		return contradiction({
			ja: "切り替えたあとの画面が古いままのようです。ページを再読み込みしてください。",
			en: "The page seems to date from before a switch of accounts. Please reload it.",
		});
	if (shownName && ofPage?.name && !isSameName(shownName, ofPage.name))
		return contradiction({
			ja: `投稿欄には「${shownName}」とありますが、画面全体は「${ofPage.name}」として動いています。`,
			en: `The compose box says “${shownName}”, but the page acts as “${ofPage.name}”.`,
		});
	const name = ofPage?.name ?? shownName;
	return {
		site: "facebook",
		kind: "unregistered",
		handle: id,
		...(name && { name }),
	};
}

const squeeze = (name: string) => name.normalize("NFKC").replace(/\s/g, "");

/** The name beside the editor may carry more words (a place, a feeling) or only the given name. */
function isSameName(shown: string, name: string): boolean {
	const [a, b] = [squeeze(shown), squeeze(name)];
	return a.includes(b) || b.includes(a);
}
