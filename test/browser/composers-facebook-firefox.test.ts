import { describeComposer } from "./contract/describe-composer";
import { facebookShapes } from "./contract/facebook";
import { openScene } from "./harness/scene";

// All but the input method, which nothing lets a test reach in Firefox: there a person has to try.
const scene = openScene("firefox");

for (const shape of facebookShapes) describeComposer(scene, shape);
