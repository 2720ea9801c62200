import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { builds } from "./stage";

/** A copy of Chromium's build whose files a test may take away or write anew: unpacked, they are read each time they are asked for. */
export function copyBuild() {
	const folder = mkdtempSync(join(tmpdir(), "hitoiki-build-"));
	cpSync(builds.chromium, folder, { recursive: true });
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const original = (file: string) =>
		readFileSync(join(builds.chromium, file), "utf8");
	return {
		folder,
		remove: (file: string) => rmSync(join(folder, file), { force: true }),
		/** Has a module wait for something before it does what it did. */
		delay: (file: string, until: string) =>
			writeFileSync(join(folder, file), `await ${until};\n${original(file)}`),
		restore: (file: string) =>
			writeFileSync(join(folder, file), original(file)),
	};
}
