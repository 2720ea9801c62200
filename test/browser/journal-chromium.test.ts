import { describe, test } from "vitest";
import { link } from "./gate/describe-gate";
import { describeStorage, post } from "./gate/describe-storage";
import { updateExtension } from "./harness/background";
import { readJournal } from "./harness/journal";
import { openScene } from "./harness/scene";
import { eventually } from "./harness/waiting";
import { killWorker } from "./harness/worker";

const scene = openScene("chromium");

const count = async () => (await readJournal(scene.stage())).length;

describeStorage(scene);

// Only Chromium lets a test end the worker and install anew. Last: putting the extension in anew closes its pages.
describe("the journal survives also", () => {
	test("a worker that ends, and an update", async () => {
		const before = await count();
		await post(scene, `${link} 甲`);
		await eventually(count).toBe(before + 1);
		await killWorker(scene.stage().browser);
		await post(scene, `${link} 乙`);
		await eventually(count).toBe(before + 2);
		await updateExtension(scene.stage());
		await eventually(count).toBe(before + 2);
		await post(scene, `${link} 戊`);
		await eventually(count).toBe(before + 3);
	});
});
