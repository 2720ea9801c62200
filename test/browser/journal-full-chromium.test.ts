import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { openSettings } from "../../scripts/demonstration/settings";
import { link } from "./gate/describe-gate";
import { post } from "./gate/describe-storage";
import { forgetSent, townRules } from "./gate/settings";
import { openJournal, readJournal } from "./harness/journal";
import { badges } from "./harness/panel";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { focusEditor } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");

const count = async () => (await readJournal(scene.stage())).length;

// Only Chromium lets a test take the room on the disk away; in a browser of its own, because it remembers how much there was.
describe("the journal survives", () => {
	beforeAll(() => setOwn(scene.stage(), townRules));
	afterEach(() => forgetSent(scene.stage()));

	test("a full disk: the post goes out, and it is said beside the composer and on the page", async () => {
		const settings = await openSettings(scene.stage(), "chromium");
		const session = await settings.createCDPSession();
		const origin = `chrome-extension://${scene.stage().extensionId}`;
		// Before the journal is opened: the browser remembers for a while how much room there was (2026-11).
		await session.send("Storage.overrideQuotaForOrigin", {
			origin,
			quotaSize: 1,
		});
		const page = await post(scene, `${link} 丙`);
		await focusEditor(page, 0);
		await eventually(async () => (await badges(page)).join()).toContain(
			"記録を残せませんでした",
		);
		await session.send("Storage.overrideQuotaForOrigin", { origin });
		await post(scene, `${link} 丁`);
		await eventually(count).toBe(1);
		await settings.close();
		const journal = await openJournal(scene.stage());
		await journal.bringToFront();
		await (await journal.waitForSelector("tbody input"))?.click();
		await journal.evaluate(() => {
			IDBObjectStore.prototype.delete = () => {
				throw new DOMException("full", "QuotaExceededError");
			};
		});
		journal.once("dialog", (dialog) => dialog.accept());
		await journal.evaluate(() => {
			[...document.querySelectorAll("button")]
				.find(({ textContent }) => textContent === "選んだ記録を削除")
				?.click();
		});
		await journal.waitForSelector('[role="alert"]');
		expect(
			await journal.$eval('[role="alert"]', ({ textContent }) => textContent),
		).toContain("書き換えられませんでした");
		await journal.close();
	});
});
