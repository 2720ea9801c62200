import { openScene } from "./harness/scene";
import { describeStudio } from "./studio/describe-studio";

describeStudio(openScene("firefox"));
