import { describe, expect, test } from "vitest";
import type { Scene } from "../harness/scene";
import { eventually } from "../harness/waiting";
import {
	accounts,
	begin,
	findings,
	forget,
	openStudio,
	press,
	textOf,
} from "./studio-page";

const secret = "理由が必要 部外秘 秘密・内部情報";

/** The main way of an administrator, in either browser. */
export function describeStudio(scene: Scene): void {
	describe("the policy studio", () => {
		test("municipality, accounts, a draft, and a rule turned down", async () => {
			const tab = await openStudio(scene.stage());
			const { page, complaints } = tab;
			await begin(page);
			expect(await findings(page)).toContain(secret);
			expect(await textOf(page, ".finding .clause")).toContain("武蔵野市");

			await page.type("#account-list", "@kawabe_city\nなぞの行");
			await press(page, "#accounts", "一覧を追加");
			await eventually(() => accounts(page)).toEqual(["X @kawabe_city"]);
			expect(await textOf(page, "#accounts .outcome")).toContain("2行目");

			const [choice] = await page.$$(".finding .strength-choice");
			await choice?.select("off");
			await eventually(() => findings(page)).not.toContain(secret);
			expect(await textOf(page, "#rules")).toContain("変えた規則");

			await press(page, "header", "元に戻す");
			await eventually(() => findings(page)).toContain(secret);

			await page.click("#tab-clauses");
			await eventually(() => textOf(page, "#pane")).toContain(
				"対応する規則があります",
			);

			await page.reload({ timeout: 1500 }).catch(() => undefined);
			await page.waitForSelector("#accounts .entry");
			expect(await accounts(page)).toEqual(["X @kawabe_city"]);
			await eventually(() => findings(page)).toContain(secret);
			expect(complaints).toEqual([]);
			await forget(scene.stage(), tab);
		});

		test("a guideline of one's own is pasted, split, proposed for, corrected, and cited", async () => {
			const tab = await openStudio(scene.stage());
			const { page, complaints } = tab;
			await begin(page);
			await page.click('input[name="guideline"][value="custom"]');
			await page.type(
				"#own-document",
				"川辺市SNS規程\n(禁止)\n第1条 職務上知り得た秘密や機密を発信してはならない。\n第2条 私的に利用するときも、わいせつな内容を載せないこと。",
			);
			await press(page, "#guideline", "条文に分けて提案を見る");
			await eventually(() => textOf(page, ".own-guideline")).toContain(
				"条文の数: 2",
			);
			expect(
				await page.$eval(
					".own-guideline input",
					(title) => (title as HTMLInputElement).value,
				),
			).toBe("川辺市SNS規程");
			await eventually(() => findings(page)).toContain(secret);
			expect(await textOf(page, ".finding .clause")).toContain("第1条");

			const clause = ".own-guideline .entry";
			await page.click(`${clause} summary`);
			expect(await textOf(page, clause)).toContain("「秘密」");
			await press(page, "#guideline", "削除: 第1条 秘密・内部情報");
			await eventually(() => findings(page)).not.toContain(secret);
			await press(page, "header", "元に戻す");
			await eventually(() => findings(page)).toContain(secret);
			expect(complaints).toEqual([]);
			await forget(scene.stage(), tab);
		});
	});
}
