import { createHash } from "node:crypto";
import type { Page } from "puppeteer-core";
import { beforeAll, describe, expect, test } from "vitest";
import { readJournal } from "../harness/journal";
import { pressButton } from "../harness/panel";
import { sent } from "../harness/practice-page";
import type { Scene } from "../harness/scene";
import { setOwn } from "../harness/settings";
import { press } from "../harness/typing";
import { eventually } from "../harness/waiting";
import {
	countGates,
	hasGate,
	link,
	plain,
	secret,
	write,
} from "./describe-gate";
import { forgetSent, townRules } from "./settings";
import { usualWays, type Way, waysOnFacebook } from "./ways";

/** The same composers as a private person's. */
export const privately = ({ address, ...way }: Way): Way => ({
	...way,
	address: address.includes("facebook")
		? address.replace("as=page", "as=person")
		: `${address}${address.includes("?") ? "&" : "?"}account=hanako_s`,
});

const hashOf = (text: string) =>
	createHash("sha256").update(text).digest("hex").slice(0, 12);

async function confirm(page: Page): Promise<void> {
	await hasGate(page).toBe(true);
	await pressButton(page, "確認して投稿");
	await eventually(() => sent(page)).toHaveLength(1);
}

/** What is recorded of the posts that go out. The journal must be empty at first. */
export function describeJournal(scene: Scene): void {
	describe("the journal", () => {
		beforeAll(async () => {
			await setOwn(scene.stage(), townRules);
			await forgetSent(scene.stage());
		});

		for (const way of usualWays)
			test(`keeps nothing where nothing was asked, nor of private accounts: ${way.name}`, async () => {
				const before = await readJournal(scene.stage());
				const official = await write(scene, way, plain);
				await way.send(official);
				await eventually(() => sent(official)).toHaveLength(1);
				await forgetSent(scene.stage());
				const own = await write(scene, privately(way), link);
				await way.send(own);
				await eventually(() => sent(own)).toHaveLength(1);
				await forgetSent(scene.stage());
				expect(await readJournal(scene.stage())).toEqual(before);
			});

		for (const way of usualWays)
			test(`keeps what was confirmed, with its hash and without its text: ${way.name}`, async () => {
				const text = `${way.name.slice(0, 3)}: ${link}`;
				const page = await write(scene, way, text);
				await way.send(page);
				await confirm(page);
				await eventually(
					async () => (await readJournal(scene.stage()))[0]?.textHash,
				).toBe(hashOf(text));
				const [row = {}] = await readJournal(scene.stage());
				expect(row.at).toMatch(/^20\d\d/);
				expect(row.post).toMatch(/ (@kawabe_city|200222)投稿$/);
				expect(row.rules).toContain("短縮");
				expect([row.ground, row.permission, row.state]).toEqual(["", "", ""]);
				expect(Object.values(row).join()).not.toContain("bit.ly");
			});

		for (const way of waysOnFacebook.filter(({ finish }) => finish))
			test(`counts a post at its last button, and asks before the first: ${way.name}`, async () => {
				const before = await readJournal(scene.stage());
				const page = await write(scene, way, link);
				const gates = await countGates(page);
				await way.send(page);
				await hasGate(page).toBe(true);
				await pressButton(page, "確認して投稿");
				await hasGate(page).toBe(false);
				await page.waitForSelector('[aria-modal="true"] .preview');
				expect(await readJournal(scene.stage())).toEqual(before);
				await page.bringToFront();
				await way.finish?.(page);
				await eventually(() => sent(page)).toHaveLength(1);
				expect(await gates()).toBe(1);
				await eventually(
					async () => (await readJournal(scene.stage())).length,
				).toBe(before.length + 1);
			});

		test("keeps the ground that was given, and a post given up is none", async () => {
			const [way] = usualWays;
			if (!way) return expect.unreachable();
			const rows = (await readJournal(scene.stage())).length;
			const page = await write(scene, way, secret);
			await way.send(page);
			await hasGate(page).toBe(true);
			await press(page, "Escape");
			await hasGate(page).toBe(false);
			expect(await readJournal(scene.stage())).toHaveLength(rows);
			await page.bringToFront();

			await way.send(page);
			await hasGate(page).toBe(true);
			await press(page, "Shift", "Tab");
			await press(page, " ");
			await confirm(page);
			await eventually(
				async () => (await readJournal(scene.stage())).length,
			).toBe(rows + 1);
			const [row] = await readJournal(scene.stage());
			expect(row?.ground).not.toBe("");
			expect(Object.values(row ?? {}).join()).not.toContain("部外秘");
		});
	});
}
