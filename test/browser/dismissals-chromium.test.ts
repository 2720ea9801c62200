import { describeDismissals } from "./gate/describe-dismissals";
import { openScene } from "./harness/scene";

describeDismissals(openScene("chromium"));
