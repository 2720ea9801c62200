import {
	describeApproval,
	describeApprovalFurther,
} from "./gate/describe-approval";
import { openScene } from "./harness/scene";

const scene = openScene("chromium");

describeApproval(scene);
describeApprovalFurther(scene);
