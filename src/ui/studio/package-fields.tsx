import {
	type BrowserId,
	browsers,
	type Packages,
} from "../../core/deploy-format";
import type { Studio } from "./studio";
import { wording } from "./wording";

const isId = (browser: BrowserId, id: string) =>
	browser === "firefox" ? /^\S+$/.test(id) : /^[a-p]{32}$/.test(id);

/** Only the browsers whose id is right. */
export const usable = (packages: Packages): Packages =>
	Object.fromEntries(
		Object.entries(packages).filter(([browser, { id }]) =>
			isId(browser as BrowserId, id),
		),
	);

/** By which id and from where each browser gets the extension. */
export function PackageFields({
	packages,
	setPackages,
	studio,
}: {
	packages: Packages;
	setPackages(packages: Packages): void;
	studio: Studio;
}) {
	const { say } = studio;
	return (
		<div class="packages">
			{browsers.map((browser) => {
				const { id = "", source = "" } = packages[browser] ?? {};
				const isWrong = id !== "" && !isId(browser, id);
				const change = (changed: { id?: string; source?: string }) =>
					setPackages({ ...packages, [browser]: { id, source, ...changed } });
				return (
					<fieldset key={browser}>
						<legend>{say(wording.browserNames[browser])}</legend>
						<label>
							{say(wording.extensionId)}
							<input
								id={`id-${browser}`}
								spellcheck={false}
								autocomplete="off"
								aria-invalid={isWrong}
								value={id}
								onInput={(event) =>
									change({ id: event.currentTarget.value.trim() })
								}
							/>
						</label>
						<label>
							{say(
								browser === "firefox" ? wording.installUrl : wording.updateUrl,
							)}
							<input
								spellcheck={false}
								autocomplete="off"
								value={source}
								onInput={(event) =>
									change({ source: event.currentTarget.value.trim() })
								}
							/>
						</label>
						{isWrong && (
							<p role="alert" class="wrong">
								{say(wording.idWrong)}
							</p>
						)}
					</fieldset>
				);
			})}
		</div>
	);
}
