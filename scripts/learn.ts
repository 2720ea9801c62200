import { writeFileSync } from "node:fs";
import { teach } from "./learn/teach";

const target = "scripts/learn/weights.ts";

/** Learns anew from `scripts/learn/drafts` and keeps the weights: `npm run -s learn`. */
export async function main(): Promise<void> {
	const { rules, packed, found } = await teach();
	for (const [rule, share] of found)
		console.log(
			`${rule}: ${(100 * share).toFixed(0)} % of drafts not learned from`,
		);
	writeFileSync(
		target,
		`// biome-ignore-all format: one long line
/** Made by \`npm run -s learn\`, never by hand: \`scripts/learn/packed-weights.ts\` says what it holds. */
export const rules: string[] = ${JSON.stringify(rules)};
export const packed = "${packed}";
`,
	);
	console.log(`${target}: ${packed.length} letters`);
}
