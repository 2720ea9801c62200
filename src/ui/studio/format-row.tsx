import { useState } from "preact/hooks";
import type { DeployFormat, Packages } from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";
import { encodeFile } from "../../core/text-file";
import { CopyButton } from "../copy-button";
import { download } from "../download";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** A preview is for looking, not for copying. Characters. */
const longestPreview = 4000;

/** One format: where it goes, and its files to save, copy or look into. */
export function FormatRow({
	format,
	packages,
	write,
	onHandOut,
	onSaved,
	studio,
}: {
	format: DeployFormat;
	packages: Packages;
	/** The policy as it is handed out. */
	write(): RawPolicy;
	onHandOut(): void;
	onSaved(name: string): void;
	studio: Studio;
}) {
	const { say, language } = studio;
	const [isOpen, setOpen] = useState(false);
	const { name, browsers, encoding, settings, install } = format;
	const isReady =
		browsers.length === 0 || browsers.some((browser) => packages[browser]);
	const text = () => format.write(write(), packages);
	const save = (file: string, text: string) => {
		download(file, encodeFile(text, encoding));
		onSaved(file);
	};
	const preview = isOpen && isReady ? text() : "";
	return (
		<li id={`format-${format.id}`}>
			<b>{say(name)}</b>
			<p>{say(isReady ? settings.place : wording.idNeeded)}</p>
			<div class="row">
				<button
					type="button"
					class="main"
					aria-label={`${say(name)}: ${say(wording.saveSettings)}`}
					disabled={!isReady}
					onClick={() => {
						save(settings.name, text());
						onHandOut();
					}}
				>
					{say(wording.saveSettings)}
				</button>
				{isReady && (
					<CopyButton
						text={text}
						label={say(wording.copySettings)}
						language={language}
					/>
				)}
				{install && (
					<button
						type="button"
						aria-label={`${say(name)}: ${say(wording.saveInstall)}`}
						disabled={!isReady}
						title={say(install.place)}
						onClick={() => save(install.name, install.write(packages))}
					>
						{say(wording.saveInstall)}
					</button>
				)}
			</div>
			{isReady && (
				<details
					open={isOpen}
					onToggle={(event) => setOpen(event.currentTarget.open)}
				>
					<summary>{say(wording.preview)}</summary>
					<pre>
						{preview.slice(0, longestPreview)}
						{preview.length > longestPreview && `\n${say(wording.cut)}`}
					</pre>
					{install && <p>{say(install.place)}</p>}
				</details>
			)}
		</li>
	);
}
