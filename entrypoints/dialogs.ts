import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { dialogs } from "../src/ui/dialogs";

/** Loaded by the scripts of the sites, when the first dialog is needed (compose/need-dialogs.ts). */
export default defineUnlistedScript(() => dialogs);
