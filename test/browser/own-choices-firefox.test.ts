import { describeDismissals } from "./gate/describe-dismissals";
import { describePause } from "./gate/describe-pause";
import { describeReport } from "./gate/describe-report";
import { openScene } from "./harness/scene";

const scene = openScene("firefox");

describeDismissals(scene);
describePause(scene);
describeReport(scene);
