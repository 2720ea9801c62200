import { useState } from "preact/hooks";
import type { DeployFormat, Packages } from "../../core/deploy-format";
import type { RawPolicy } from "../../core/managed-policy";
import { writeRelease } from "../../core/write-policy";
import { FormatRow } from "./format-row";
import { PackageFields, usable } from "./package-fields";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

type Props = {
	formats: DeployFormat[];
	packages: Packages;
	setPackages(packages: Packages): void;
	/** Proposed or typed. */
	revision: string;
	setRevision(revision: string): void;
	/** The policy as it is handed out; a long one takes a moment. */
	write(): RawPolicy;
	/** Told whenever the settings leave this page. */
	onHandOut(): void;
	studio: Studio;
};

/** The files an administrator's tools take: settings and installation apart. */
export function ExportPart(props: Props) {
	const { formats, packages, revision, setRevision, write, studio } = props;
	const { say } = studio;
	const [isRelease, setRelease] = useState(false);
	const [saved, setSaved] = useState<string>();
	const ready = usable(packages);
	return (
		<Part
			id="export"
			title={wording.export}
			help={wording.exportHelp}
			studio={studio}
		>
			<div class="field">
				<label for="revision">{say(wording.revision)}</label>
				<p id="revision-help">{say(wording.revisionHelp)}</p>
				<input
					id="revision"
					aria-describedby="revision-help"
					value={revision}
					onInput={(event) => setRevision(event.currentTarget.value)}
				/>
			</div>
			<PackageFields
				packages={packages}
				setPackages={props.setPackages}
				studio={studio}
			/>
			<label class="choice">
				<input
					type="checkbox"
					checked={isRelease}
					onChange={(event) => setRelease(event.currentTarget.checked)}
				/>
				{say(wording.releaseLabel)}
			</label>
			<p role="status" class="status">
				{saved && `${say(wording.saved)} ${saved}`}
			</p>
			<ul class="rows formats">
				{formats.map((format) => (
					<FormatRow
						key={format.id}
						format={format}
						packages={ready}
						write={isRelease ? () => writeRelease(revision) : write}
						onHandOut={isRelease ? () => undefined : props.onHandOut}
						onSaved={setSaved}
						studio={studio}
					/>
				))}
			</ul>
		</Part>
	);
}
