import type { Site } from "../core/site";

/**
 * What the makers need to know when a composer is not recognised: the site, our version, and how many elements each selector found.
 * Not a word of what is written, no address, no name.
 */
export function writeReport(
	site: Site,
	page: Document,
	element: Element,
	version: string,
): string {
	const counts = Object.entries(site.selectors).map(
		([name, selector]) => `${name}: ${page.querySelectorAll(selector).length}`,
	);
	const attributes = [...element.attributes]
		.map(({ name }) => name)
		.toSorted()
		.join(" ");
	return [
		`Hitoiki ${version}`,
		`site: ${site.id} (${page.documentElement.lang || "?"})`,
		`element: ${element.localName} [${attributes}] role=${element.getAttribute("role") ?? ""}`,
		...counts,
	].join("\n");
}
