import { describeComposer } from "./contract/describe-composer";
import { xShapes } from "./contract/x";
import { openScene } from "./harness/scene";

const scene = openScene("chromium");

for (const shape of xShapes) describeComposer(scene, shape);
