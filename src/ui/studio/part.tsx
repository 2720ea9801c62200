import type { ComponentChildren } from "preact";
import type { Policy } from "../../core/policy";
import type { Words } from "../../core/words";
import type { Studio } from "./studio";
import { wording } from "./wording";

type Props = {
	id: string;
	title: Words;
	help?: Words;
	/** The keys of the policy that it sets; none for parts that set nothing. */
	keys?: (keyof Policy)[];
	studio: Studio;
	children: ComponentChildren;
};

/** One part of the form, with its say whether the organisation sets it. */
export function Part({ id, title, help, keys = [], studio, children }: Props) {
	const { say, settings, drop } = studio;
	const isSet = keys.some((key) => settings[key] !== undefined);
	return (
		<section id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
			<h2 id={`${id}-title`}>{say(title)}</h2>
			{help && <p>{say(help)}</p>}
			{children}
			{keys.length > 0 && (
				<p class={isSet ? "standing set" : "standing"}>
					{say(isSet ? wording.isSet : wording.isOpen)}
					{isSet && (
						<button
							type="button"
							class="plain"
							aria-label={`${say(title)}: ${say(wording.drop)}`}
							onClick={() => drop(...keys)}
						>
							{say(wording.drop)}
						</button>
					)}
				</p>
			)}
		</section>
	);
}
