import { describeComposer } from "./contract/describe-composer";
import { xShapes } from "./contract/x";
import { openScene } from "./harness/scene";

const scene = openScene("firefox");

for (const shape of xShapes) describeComposer(scene, shape);
