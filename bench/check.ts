import { packDictionary } from "../scripts/pack-dictionary";
import { packWeightsFile } from "../scripts/pack-weights";
import { runBundled } from "./bundle";

/** The whole check of a draft, text in, findings out, with every rule on. */
export const main = async (): Promise<void> =>
	runBundled(
		"bench/check/measure.ts",
		await packDictionary(),
		await packWeightsFile(),
	);
