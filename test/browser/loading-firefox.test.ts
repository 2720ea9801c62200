import { usualWays, type Way } from "./gate/ways";
import { openScene } from "./harness/scene";
import { describeUnseen } from "./loading/describe-unseen";

const [onX] = usualWays as [Way, ...Way[]];

describeUnseen(openScene("firefox"), onX);
