import { main as measureAnalyser } from "./analyser";
import { main as measureCheck } from "./check";
import { main as measurePage } from "./page";
import { main as measureWeight } from "./weight";

/** npm run -s bench: every benchmark, one JSON object a line; what cannot be measured on this machine is named on standard error. */
export async function main(): Promise<void> {
	await measureAnalyser();
	await measureCheck();
	await measureWeight();
	await measurePage();
}
