import type { SiteId } from "../../core/draft";
import type { Language, Words } from "../../core/words";
import { siteNames } from "../site-names";
import * as wording from "../wording";

type Props = {
	site: SiteId;
	isPaused: boolean;
	/** False where the organisation has set anything. */
	isAllowed: boolean;
	language: Language;
	onChange(isPaused: boolean): void;
};

const own = {
	pause: (site: string): Words => ({
		ja: `${site}では確認を止める`,
		en: `Stop the checks on ${site}`,
	}),
	managed: {
		ja: "組織の設定があるため、確認を止めることはできません。",
		en: "Your organisation has set things here, so checks cannot be stopped.",
	},
};

/** Stops the checks on one site until they are wanted again. */
export function Pause({
	site,
	isPaused,
	isAllowed,
	language,
	onChange,
}: Props) {
	if (!isAllowed) return <p class="soft">{own.managed[language]}</p>;
	return (
		<p>
			<button type="button" class="pause" onClick={() => onChange(!isPaused)}>
				{isPaused
					? wording.resume[language]
					: own.pause(siteNames[site])[language]}
			</button>
		</p>
	);
}
