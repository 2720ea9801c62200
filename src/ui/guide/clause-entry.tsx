import { bracket } from "../../core/bracket";
import { incidentOf, incidentTitles } from "../../core/guide";
import type { Clause } from "../../core/guideline";
import type { Service } from "../../core/serve-clause";
import { strengthOf } from "../../core/serve-clause";
import type { Say } from "./say";
import { wording } from "./wording";

/** These are looked after on the page for those in charge. */
const selfCheckDuties = ["account-security", "account-lifecycle"];

/** 「確認（個人ではお知らせ）」 */
function spellStrength(service: Service, say: Say): string {
	const { official, personal } = service.strengths;
	const strongest = say(wording.strength[strengthOf(service)]);
	if (!official || !personal || official === personal) return strongest;
	const { who, strength } = wording;
	const privately = `${say(who.personal)}: ${say(strength[personal])}`;
	return `${strongest}${say(bracket({ ja: privately, en: privately }))}`;
}

function ServiceItem({ service, say }: { service: Service; say: Say }) {
	const { id, standing } = service;
	const title = service.title ? say(service.title) : id;
	if (standing !== "working")
		return (
			<li class="soft">
				{title}
				{say(bracket(wording.standing[standing]))}
			</li>
		);
	const incident = incidentOf[id];
	const isSelfCheck = selfCheckDuties.includes(id);
	return (
		<li>
			{title}
			{!incident && !isSelfCheck && (
				<>
					{" "}
					<span class="strength">{spellStrength(service, say)}</span>
				</>
			)}
			{incident && (
				<>
					{" "}
					<a
						href={`#${incident}`}
						aria-label={`${say(incidentTitles[incident])}: ${say(wording.steps)}`}
					>
						{say(wording.steps)}
					</a>
				</>
			)}
			{isSelfCheck && (
				<>
					{" "}
					<a href="self-check.html">{say(wording.selfCheck)}</a>
				</>
			)}
		</li>
	);
}

type Props = {
	clause: Clause;
	services: Service[];
	/** It is the one that was asked for. */
	isWanted: boolean;
	say: Say;
};

/** One clause in plain words, and what the extension does for it. */
export function ClauseEntry({ clause, services, isWanted, say }: Props) {
	return (
		<li
			id={`clause-${clause.id}`}
			class={isWanted ? "clause wanted" : "clause"}
			tabIndex={-1}
			aria-current={isWanted ? "location" : undefined}
		>
			<p class="where">
				<b>{clause.place}</b>
				<span class="who">{say(wording.who[clause.appliesTo])}</span>
			</p>
			<div>
				<p>{clause.summary}</p>
				{services.length > 0 ? (
					<ul class="services" aria-label={say(wording.whatWeDo)}>
						{services.map((service) => (
							<ServiceItem key={service.id} service={service} say={say} />
						))}
					</ul>
				) : (
					<p class="soft">
						{say(wording.nothing)}
						{clause.documentOnly && `: ${clause.documentOnly}`}
					</p>
				)}
			</div>
		</li>
	);
}
