import { describeReport } from "./gate/describe-report";
import { openScene } from "./harness/scene";

describeReport(openScene("chromium"));
