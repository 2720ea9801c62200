import { describeStorage } from "./gate/describe-storage";
import { openScene } from "./harness/scene";

describeStorage(openScene("firefox"));
