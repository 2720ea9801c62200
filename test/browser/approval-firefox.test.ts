import { describeApproval } from "./gate/describe-approval";
import { openScene } from "./harness/scene";

describeApproval(openScene("firefox"));
