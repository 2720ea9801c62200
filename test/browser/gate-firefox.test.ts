import { describeDecisions } from "./gate/describe-decisions";
import { describeGate } from "./gate/describe-gate";
import { waysOnFacebook, waysOnInstagram, waysOnX } from "./gate/ways";
import { openScene } from "./harness/scene";

// Without the input method, the worker and its failures, which no test can reach in Firefox.
const scene = openScene("firefox");

describeGate(scene, [...waysOnX, ...waysOnFacebook, ...waysOnInstagram]);
describeDecisions(scene);
