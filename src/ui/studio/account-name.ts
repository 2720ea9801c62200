import type { RegisteredAccount } from "../../core/policy";
import { showHandle } from "../../core/show-handle";
import { siteNames } from "../site-names";

/** X @kawabe_city */
export const accountNameOf = ({ site, id }: RegisteredAccount): string =>
	`${siteNames[site]} ${showHandle(site, id)}`;
