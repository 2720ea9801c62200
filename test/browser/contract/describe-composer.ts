import { describe } from "vitest";
import type { Scene } from "../harness/scene";
import { type ComposerShape, holdsFor } from "./holds";
import { testIme } from "./ime";
import { testPresence } from "./presence";
import { testReading } from "./reading";
import { testWriting } from "./writing";

/** What every composer of every site promises. A site joins with one shape, a browser with one scene. */
export function describeComposer(scene: Scene, shape: ComposerShape): void {
	describe(shape.name, () => {
		const holds = holdsFor(scene, shape);
		testPresence(holds, shape);
		testReading(holds);
		testWriting(holds);
		// Firefox gives a test no way into the input method: there a person has to try.
		if (scene.browser === "chromium") testIme(holds);
	});
}
