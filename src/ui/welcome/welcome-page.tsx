import { useState } from "preact/hooks";
import type { Guideline } from "../../core/guideline";
import { parsePolicy } from "../../core/parse-policy";
import type { Policy } from "../../core/policy";
import { type Language, languages, type Words } from "../../core/words";
import { languageNames } from "../language-names";
import { AccountsPart } from "../settings/accounts-part";
import { GuidelinePart } from "../settings/guideline-part";
import { wording as settingsWording } from "../settings/wording";
import "../page.css";
import { Practice, type StartPractice } from "./practice";
import "./welcome-page.css";
import { wording } from "./wording";

type Props = {
	policy: Policy;
	/** The keys that the organisation has fixed. */
	fixed: string[];
	guidelines: Guideline[];
	language: Language;
	save(change: Partial<Policy>): Promise<void>;
	saveLanguage(language: Language): Promise<void>;
	/** The same at every drawing: another one would begin anew. */
	startPractice: StartPractice;
};

/** The first five minutes: what is read, whose guideline, which accounts, and a field to try it in. */
export function WelcomePage(props: Props) {
	const { policy, fixed, guidelines, language } = props;
	const [status, setStatus] = useState<Words>();
	const say = (words: Words) => words[language];
	const saving = (work: Promise<void>) =>
		work.then(
			() => setStatus(settingsWording.saved),
			() => setStatus(settingsWording.notSaved),
		);
	const change = (changed: Partial<Policy>) =>
		saving(props.save(parsePolicy(changed).settings));
	return (
		<main class="welcome">
			<header>
				<h1>{say(wording.title)}</h1>
				{languages
					.filter((other) => other !== language)
					.map((other) => (
						<button
							key={other}
							type="button"
							lang={other}
							onClick={() => {
								// That it was saved is plain to see.
								setStatus(undefined);
								props
									.saveLanguage(other)
									.catch(() => setStatus(settingsWording.notSaved));
							}}
						>
							{languageNames[other]}
						</button>
					))}
			</header>
			<p>{say(wording.intro)}</p>
			<section>
				<h2>{say(wording.reads)}</h2>
				<ul class="promises">
					{wording.promises.map((promise) => (
						<li key={promise.ja}>{say(promise)}</li>
					))}
				</ul>
			</section>
			<GuidelinePart
				guidelines={guidelines}
				chosen={policy.guideline}
				isFixed={fixed.includes("guideline")}
				language={language}
				save={(guideline) => change({ guideline })}
			/>
			<AccountsPart
				accounts={policy.accounts}
				isFixed={fixed.includes("accounts")}
				language={language}
				save={(accounts) => change({ accounts })}
			/>
			<p role="status" class="status">
				{status && say(status)}
			</p>
			<Practice language={language} start={props.startPractice} />
			<section class="next">
				<h2>{say(wording.next)}</h2>
				<p>{say(wording.reload)}</p>
				<p>{say(wording.later)}</p>
				<p>
					<a href="options.html">{say(wording.settings)}</a>
					<a href="guide.html#guideline">{say(wording.guideline)}</a>
				</p>
			</section>
		</main>
	);
}
