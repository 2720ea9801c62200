// Runs a TypeScript program of the project with the same transforms as the build: node scripts/run.mjs FILE [ARGUMENT …]
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { say, setUpPackages, setUpTypes } from "./set-up.mjs";

await setUpPackages();
await setUpTypes();
const { runnerImport } = await import("vite");
const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);
const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
	configFile: false,
	logLevel: "error",
});
try {
	await module.main(rest);
} catch (error) {
	say(process.env.DEBUG ? error.stack : error.message);
	process.exitCode = 1;
}
