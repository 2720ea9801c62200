import {
	type BrowserId,
	type DeployFormat,
	type Packages,
	packageOf,
} from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";
import { defaultPolicy, type Policy } from "../../core/policy";
import { findOurEntry } from "../json/our-entry";
import { type RegValue, readReg, writeReg } from "./reg-file";

/** Our own entry in a list that every customer numbers from 1. */
const number = "9001";

/** Chromium reads lists and tables from a text holding JSON, and yes and no from a number (its source, 2026-11). */
function toReg(value: unknown): RegValue {
	if (typeof value === "boolean") return value ? 1 : 0;
	if (typeof value === "number" || typeof value === "string") return value;
	return JSON.stringify(value);
}

const isText = (key: string) =>
	key === "schemaVersion" ||
	typeof defaultPolicy[key as keyof Policy] === "string";

function fromReg(key: string, value: RegValue): unknown {
	if (typeof value === "number" && value <= 1) return value === 1;
	if (typeof value !== "string" || isText(key)) return value;
	try {
		return JSON.parse(value);
	} catch {
		return value;
	}
}

/** Settings under `…\3rdparty\extensions\EXTID\policy`, installation in the list of forced extensions. */
export const chromiumReg = (
	browser: BrowserId,
	root: string,
): Pick<DeployFormat, "write" | "read"> & {
	writeInstall(packages: Packages): string;
} => ({
	write: (policy: RawPolicy, packages) =>
		writeReg([
			{
				key: `${root}\\3rdparty\\extensions\\${packageOf(packages, browser).id}\\policy`,
				isReplaced: true,
				values: Object.fromEntries(
					Object.entries(policy).map(([key, value]) => [key, toReg(value)]),
				),
			},
		]),
	read: (text, packages) => {
		const start = `${root}\\3rdparty\\extensions\\`.toLowerCase();
		const entries = (readReg(text) ?? [])
			.filter(({ key }) => key.toLowerCase().startsWith(start))
			.map(({ key, values }) => [
				key.slice(start.length).split("\\")[0],
				Object.fromEntries(
					Object.entries(values).map(([key, value]) => [
						key,
						fromReg(key, value),
					]),
				),
			]);
		return findOurEntry(Object.fromEntries(entries), packages);
	},
	writeInstall: (packages) => {
		const { id, source } = packageOf(packages, browser);
		return writeReg([
			{
				key: `${root}\\ExtensionInstallForcelist`,
				values: { [number]: `${id};${source}` },
			},
		]);
	},
});

/** What both browsers say of the two files. */
export const regPlaces = {
	settings: {
		ja: "管理者として一度取り込む（ダブルクリック、または reg import）か、グループ ポリシーの「基本設定 → レジストリ」で配ります。",
		en: "Import it once as administrator (double-click, or reg import), or push it by Group Policy preferences (Registry).",
	},
	install: {
		ja: `同じ方法で配ります。強制インストールの一覧に番号 ${number} で一行を足すだけで、ほかの拡張機能の行には触れません。`,
		en: `In the same way. It adds one line numbered ${number} to the list of forced extensions and leaves the others alone.`,
	},
};
