import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The form of the managed policy for Chromium: types and titles only. A violation anywhere silently drops the whole
 * top-level key, so everything stricter is ours (core/policy-form.ts). Firefox needs none and warns about one (2026-11).
 */
const text = (title: string) => ({ type: "string", title });
const texts = (title: string) => ({
	type: "array",
	title,
	items: { type: "string" },
});
const yesOrNo = (title: string) => ({ type: "boolean", title });
const record = (title: string, properties: object) => ({
	type: "object",
	title,
	properties,
});
const list = (title: string, properties: object) => ({
	type: "array",
	title,
	items: { type: "object", properties },
});
const hours = (title: string) =>
	record(title, {
		days: {
			type: "array",
			title: "曜日（0=日 … 6=土）",
			items: { type: "integer" },
		},
		start: text("始まり（HH:MM）"),
		end: text("終わり（HH:MM）"),
		breakStart: text("休憩の始まり"),
		breakEnd: text("休憩の終わり"),
	});

export const managedSchema = {
	type: "object",
	properties: {
		schemaVersion: text("設定の形式の版"),
		revision: text("設定の版（画面に出ます）"),
		released: yesOrNo("組織の設定を取り下げる"),
		organization: record("自治体", {
			name: text("名前"),
			domains: texts("自分のサイト"),
		}),
		guideline: text("ガイドライン"),
		customGuideline: record("自分たちのガイドライン", {
			title: text("題名"),
			date: text("日付"),
			clauses: list("条文", {
				place: text("条文の番号"),
				summary: text("求めること"),
				appliesTo: text("official / contractors / personal / both / public"),
				rules: {
					type: "object",
					title: "対応する規則と強さ",
					additionalProperties: { type: "string" },
				},
			}),
		}),
		accounts: list("アカウント", {
			site: text("x / facebook / instagram"),
			id: text("アカウント名または数字のID"),
			kind: text("official / personal"),
			name: text("表示名"),
			department: text("担当課"),
			replyPolicy: text("none / template / reply"),
			purpose: text("掲載する内容"),
			shared: yesOrNo("複数の課で使う"),
			character: yesOrNo("キャラクターとして話す"),
		}),
		rules: {
			type: "object",
			title: "規則の強さ（off / notice / confirm / hold）",
			additionalProperties: { type: "string" },
		},
		words: list("自分たちの言葉", {
			rule: text("規則"),
			match: text("言葉"),
			message: text("説明"),
			except: texts("例外"),
		}),
		allowedDomains: texts("リンクしてよいサイト"),
		blockedDomains: texts("リンクを避けるサイト"),
		allowedAccounts: texts("引用してよいアカウント"),
		workHours: hours("勤務時間"),
		officeHours: hours("開庁時間"),
		approval: record("承認", {
			required: yesOrNo("投稿ごとに承認が要る（なければガイドラインのとおり）"),
			exemptions: texts("承認なしで出せる場合（空ならガイドラインのとおり）"),
		}),
		disclaimer: text("個人アカウントの断り書き"),
		contacts: list("連絡先", {
			for: texts("どの場面の"),
			name: text("名前"),
			phone: text("電話"),
			url: text("URL"),
		}),
		policyKeys: texts("書き出した項目"),
	},
};

/** Writes the schema for the build and returns its path. */
export async function writeManagedSchema(): Promise<string> {
	await mkdir(".cache", { recursive: true });
	const path = join(process.cwd(), ".cache", "managed_schema.json");
	await writeFile(path, `${JSON.stringify(managedSchema, null, 2)}\n`);
	return path;
}
