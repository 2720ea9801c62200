import { describeAccounts } from "./gate/describe-accounts";
import { describeJournal } from "./gate/describe-journal";
import { openScene } from "./harness/scene";

const scene = openScene("chromium");

describeJournal(scene);
describeAccounts(scene);
