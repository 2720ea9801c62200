import { render } from "preact";
import { findGuideline } from "../../src/core/guideline-in-force";
import { readSettings } from "../../src/extension/settings";
import { guidelines } from "../../src/guidelines";
import { rules } from "../../src/rules";
import { GuidePage } from "../../src/ui/guide/guide-page";

const { policy, language } = await readSettings();
document.documentElement.lang = language;
render(
	<GuidePage
		guideline={findGuideline(guidelines, policy)}
		contacts={policy.contacts}
		rules={rules}
		language={language}
	/>,
	document.getElementById("app") as HTMLElement,
);
