import { afterAll, beforeAll, expect, test } from "vitest";
import { boxes } from "./soak/boxes";
import { type Desks, openDesks } from "./soak/desks";
import { playRound } from "./soak/round";

// A few moves in each box; hours of them by `npm run soak -- --browser firefox`. What is random about them is the same each time.
let desks: Desks;
beforeAll(async () => {
	desks = await openDesks(true, "firefox");
});
afterAll(() => desks?.close());

test.each(boxes.map((box, i) => [box.name, box, 200 + i] as const))(
	"%s: whatever is written, the editor holds what it holds without us",
	async (_, box, seed) => {
		await expect(playRound(desks, box, seed, 12)).resolves.toBeUndefined();
	},
);
