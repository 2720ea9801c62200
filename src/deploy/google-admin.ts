import type { DeployFormat } from "../core/deploy-format";
import { isTable } from "../core/table";
import { parseTable } from "./json/our-entry";
import { print } from "./json/print";

const isWrapped = (value: unknown): value is { Value: unknown } =>
	isTable(value) &&
	Object.keys(value).length === 1 &&
	Object.hasOwn(value, "Value");

/** The console wants every value wrapped once more (Google's help, read 2026-11; the console itself could not be tried). */
export const format: DeployFormat = {
	id: "google-admin",
	name: {
		ja: "Chrome・Google管理コンソール（JSON）",
		en: "Chrome by Google Admin console (JSON)",
	},
	browsers: [],
	encoding: "utf-8",
	settings: {
		name: "hitoiki-google-admin.json",
		place: {
			ja: "管理コンソール →「アプリと拡張機能」→ ひと息 →「拡張機能のポリシー」に中身を貼り付けます。",
			en: "Admin console → Apps & extensions → Hitoiki → Policy for extensions: paste the contents.",
		},
	},
	write: (policy) =>
		print(
			Object.fromEntries(
				Object.entries(policy).map(([key, value]) => [key, { Value: value }]),
			),
		),
	read: (text) => {
		const entries = Object.entries(parseTable(text) ?? {});
		if (entries.length === 0) return undefined;
		const values = entries.flatMap(([key, value]) =>
			isWrapped(value) ? [[key, value.Value] as const] : [],
		);
		return values.length === entries.length
			? Object.fromEntries(values)
			: undefined;
	},
};
