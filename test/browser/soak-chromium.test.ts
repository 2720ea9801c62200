import { afterAll, beforeAll, expect, test } from "vitest";
import { boxes } from "./soak/boxes";
import { type Desks, openDesks } from "./soak/desks";
import { playRound } from "./soak/round";

// A few moves in each box; hours of them by `npm run soak`. What is random about them is the same each time.
let desks: Desks;
beforeAll(async () => {
	desks = await openDesks();
});
afterAll(() => desks?.close());

test.each(boxes.map((box, i) => [box.name, box, 100 + i] as const))(
	"%s: whatever is written and whatever goes wrong, the editor holds what it holds without us",
	async (_, box, seed) => {
		await expect(playRound(desks, box, seed, 12)).resolves.toBeUndefined();
	},
);
