import { describeComposer } from "./contract/describe-composer";
import { facebookShapes } from "./contract/facebook";
import { openScene } from "./harness/scene";

const scene = openScene("chromium");

for (const shape of facebookShapes) describeComposer(scene, shape);
