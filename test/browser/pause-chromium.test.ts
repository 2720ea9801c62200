import { describePause } from "./gate/describe-pause";
import { openScene } from "./harness/scene";

describePause(openScene("chromium"));
