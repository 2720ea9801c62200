import { parseArgs } from "node:util";
import { boxes } from "../test/browser/soak/boxes";
import { openDesks } from "../test/browser/soak/desks";
import { playRound } from "../test/browser/soak/round";
import { say } from "./say";

const usage = `npm run -s soak -- [--minutes 30] [--seed N] [--moves 60] [--box WORDS] [--browser firefox] [--once]
  Writes at random in a browser with the extension and in one without, while workers end, messages are lost and clocks jump.
  --seed   of the first round; each round has the next one     --box   only boxes whose name contains these words
  --once   one round only, to repeat one that has failed
  --without  compares two browsers without it: whether an editor does the same twice by itself`;

/** Rounds until the time is over; each that goes wrong is told with its seed and its moves. */
export async function main(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			minutes: { type: "string", default: "10" },
			seed: { type: "string", default: String(Date.now() % 1_000_000) },
			moves: { type: "string", default: "60" },
			box: { type: "string", default: "" },
			browser: { type: "string", default: "chromium" },
			once: { type: "boolean", default: false },
			without: { type: "boolean", default: false },
			help: { type: "boolean", default: false },
		},
	});
	if (values.help) return console.log(usage);
	const [minutes, first, moves] = [
		values.minutes,
		values.seed,
		values.moves,
	].map(Number) as [number, number, number];
	const chosen = boxes.filter(({ name }) => name.includes(values.box));
	const until = Date.now() + minutes * 60_000;
	if (values.browser !== "chromium" && values.browser !== "firefox")
		throw new Error(`No browser is called ${values.browser}.`);
	const desks = await openDesks(!values.without, values.browser);
	let rounds = 0;
	let failures = 0;
	try {
		do {
			const box = chosen[rounds % chosen.length];
			if (!box) throw new Error(`No box is called ${values.box}.`);
			await playRound(desks, box, first + rounds, moves).catch((error) => {
				failures++;
				console.log(`${error.message}\n`);
			});
			rounds++;
			say(`${rounds} rounds, ${failures} failures`);
		} while (Date.now() < until && !values.once);
	} finally {
		await desks.close();
	}
	if (failures > 0) process.exitCode = 1;
}
