import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../../scripts/demonstration/settings";
import { badge, gate, pressButton, states } from "../harness/panel";
import { sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { type } from "../harness/typing";
import { eventually } from "../harness/waiting";
import { hasGate, link, plain, write } from "./describe-gate";
import { privately } from "./describe-journal";
import { forgetSent, rememberedAccounts, townRules } from "./settings";
import { usualWays } from "./ways";

const announcement = "川辺市からのお知らせです。";

/** Private accounts are left in peace, and doubts about the account are asked about. */
export function describeAccounts(scene: Scene): void {
	beforeAll(async () => {
		await setOwn(scene.stage(), townRules);
		await forgetSent(scene.stage());
	});
	afterEach(() => forgetSent(scene.stage()));

	describe("a private account", () => {
		for (const way of usualWays)
			test(`is not stopped, whatever was found: ${way.name}`, async () => {
				const page = await write(scene, privately(way), `${link} 部外秘`);
				expect(await badge(page)).toMatch(/^個人 (@hanako_s|1000111)/);
				await way.send(page);
				await eventually(() => sent(page)).toHaveLength(1);
				expect(await gate(page)).toBeUndefined();
			});

		for (const way of usualWays)
			test(`is asked whether it is the right one: ${way.name}`, async () => {
				const page = await write(scene, privately(way), announcement);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toMatch(/^.*個人/);
				await pressButton(page, "確認して投稿");
				await eventually(() => sent(page)).toHaveLength(1);
			});

		test("is left in peace as soon as it is registered by hand", async () => {
			const [way] = usualWays;
			if (!way) return expect.unreachable();
			// As long as nobody has registered an account, every one may be the town's.
			await setOwn(scene.stage(), { ...townRules, accounts: [] });
			const address = `${way.address}&account=kawabe_bousai`;
			const page = await write(scene, { address }, link);
			await way.send(page);
			await hasGate(page).toBe(true);
			await pressButton(page, "直す");
			await hasGate(page).toBe(false);

			const settings = await openSettings(scene.stage(), scene.browser);
			await settings.type('form [name="handle"]', "kawabe_bousai");
			await settings.select('form [name="kind"]', "personal");
			await settings.click('form button[type="submit"]');
			await settings.waitForFunction(() =>
				document
					.querySelector(".accounts")
					?.textContent?.includes("kawabe_bousai"),
			);
			await settings.close();
			await page.bringToFront();
			await eventually(() => badge(page)).toMatch(/^個人 @kawabe_bousai/);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			await setOwn(scene.stage(), townRules);
		});
	});

	describe("a doubt about the account", () => {
		test.each(usualWays.filter(({ address }) => !address.includes("facebook")))(
			"asks when it has changed under the draft: $name",
			async (way) => {
				const page = await write(scene, way, plain);
				await page.evaluate(() =>
					window.practice.switchAccount("hanako_s", { reload: false }),
				);
				await eventually(() => badge(page)).toMatch(/^個人 @hanako_s/);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toContain("@kawabe_city");
				expect(await sent(page)).toEqual([]);
				await pressButton(page, "確認して投稿");
				await eventually(() => sent(page)).toHaveLength(1);
			},
		);

		test.each(usualWays)(
			"asks when the last post was private and this one is official: $name",
			async (way) => {
				const own = await write(scene, privately(way), plain);
				await way.send(own);
				await eventually(() => sent(own)).toHaveLength(1);
				const page = await write(scene, way, plain);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toMatch(/@hanako_s|佐藤 花子/);
				await pressButton(page, "確認して投稿");
				await eventually(() => sent(page)).toHaveLength(1);
				// The next post from there is nobody's surprise.
				await type(page, "。");
			},
		);

		test.each(usualWays.filter(({ address }) => !address.includes("facebook")))(
			"asks once when another tab is of another kind: $name",
			async (way) => {
				const other = await scene.openTab(privately(way).address);
				await other.waitForSelector("main");
				await eventually(() => rememberedAccounts(scene)).toContain("hanako_s");
				const page = await write(scene, way, plain);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toMatch(/別のタブ.*@hanako_s/s);
				await pressButton(page, "確認して投稿");
				await eventually(() => sent(page)).toHaveLength(1);
			},
		);

		test("leaves one in peace when the other tab has left the site", async () => {
			const [way] = usualWays;
			if (!way) return expect.unreachable();
			const other = await scene.openTab(privately(way).address);
			await other.waitForSelector("main");
			await eventually(() => rememberedAccounts(scene)).toContain("hanako_s");
			await other.goto("about:blank");
			const page = await write(scene, way, plain);
			await way.send(page);
			await eventually(() => sent(page)).toHaveLength(1);
			expect(await gate(page)).toBeUndefined();
		});

		const onFacebook = usualWays.filter(({ address }) =>
			address.includes("facebook"),
		);
		test.each(onFacebook)(
			"asks when the page contradicts itself: $name",
			async (way) => {
				const page = await write(
					scene,
					{ ...way, address: `${way.address}&mismatch` },
					plain,
				);
				expect(await badge(page)).toMatch(/^不明/);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toMatch(/食い違って/);
				await pressButton(page, "確認して投稿");
				await eventually(() => sent(page)).toHaveLength(1);
			},
		);

		test.each(onFacebook)(
			"asks when another tab has switched meanwhile: $name",
			async (way) => {
				const page = await write(scene, way, plain);
				await page.evaluate(() =>
					window.practice.switchAccount("hanako_s", { reload: false }),
				);
				await way.send(page);
				await hasGate(page).toBe(true);
				expect((await gate(page))?.text).toMatch(/再読み込み/);
				expect(await states(page)).not.toContain("unavailable");
			},
		);
	});
}
