import { openScene } from "./harness/scene";
import { describeReactions } from "./reactions/describe-reactions";

describeReactions(openScene("firefox"));
