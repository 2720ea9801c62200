import type { Words } from "./words";

/** Put in brackets behind other words, as each language writes them. */
export const bracket = ({ ja, en }: Words): Words => ({
	ja: `（${ja}）`,
	en: ` (${en})`,
});
