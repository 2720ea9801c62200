import { main as measureAnalyser } from "./analyser";
import { main as measureCheck } from "./check";

/** npm run -s bench: every benchmark, one JSON object a line. */
export async function main(): Promise<void> {
	await measureAnalyser();
	await measureCheck();
}
