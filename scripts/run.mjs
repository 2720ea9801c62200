// Runs a TypeScript program of the project with the same transforms as the build: node scripts/run.mjs FILE [ARGUMENT …]
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { say, setUpPackages, setUpTypes } from "./set-up.mjs";

await setUpPackages();
await setUpTypes();
const { runnerImport } = await import("vite");
const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, resolve(file), ...rest);
const { NODE_ENV } = process.env;
const { module } = await runnerImport(pathToFileURL(resolve(file)).href, {
	configFile: false,
	logLevel: "error",
});
// Vite has set it to "development" for itself; what we build and start would follow, with this machine's paths in every element.
if (NODE_ENV === undefined) delete process.env.NODE_ENV;
try {
	await module.main(rest);
} catch (error) {
	say(process.env.DEBUG ? error.stack : error.message);
	process.exitCode = 1;
}
