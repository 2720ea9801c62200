import { describeComposer } from "./contract/describe-composer";
import { instagramShapes } from "./contract/instagram";
import { openScene } from "./harness/scene";

const scene = openScene("firefox");

for (const shape of instagramShapes) describeComposer(scene, shape);
