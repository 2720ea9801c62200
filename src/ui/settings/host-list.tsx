import { useState } from "preact/hooks";
import { enumerate } from "../../core/enumerate";
import { parsePolicy } from "../../core/parse-policy";
import type { Language } from "../../core/words";
import { wording } from "./wording";

type Props = {
	id: string;
	title: string;
	help: string;
	hosts: string[];
	isFixed: boolean;
	language: Language;
	save(hosts: string[]): void;
};

/** A host as a browser knows it has at least one dot and only letters, digits and hyphens (or Japanese letters). */
const isHost = (line: string) =>
	/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(line);

/** Host names, one a line; addresses pasted whole are cut down to their host. */
export function HostList({
	id,
	title,
	help,
	hosts,
	isFixed,
	language,
	save,
}: Props) {
	const [wrong, setWrong] = useState<string[]>([]);
	const take = (written: string) => {
		const lines = written.split(/\s+/).filter(Boolean);
		const read =
			parsePolicy({ allowedDomains: lines }).settings.allowedDomains ?? [];
		setWrong(read.filter((host) => !isHost(host)));
		save([...new Set(read.filter(isHost))]);
	};
	return (
		<section>
			<h2>
				<label for={id}>{title}</label>
			</h2>
			<p id={`${id}-help`}>{help}</p>
			<textarea
				id={id}
				rows={Math.max(2, hosts.length + 1)}
				spellcheck={false}
				aria-describedby={`${id}-help`}
				aria-invalid={wrong.length > 0}
				disabled={isFixed}
				value={hosts.join("\n")}
				onChange={(event) => take(event.currentTarget.value)}
			/>
			{wrong.length > 0 && (
				<p role="alert" class="wrong">
					{wording.invalidHosts[language]} {enumerate(wrong, language)}
				</p>
			)}
			{isFixed && <p class="fixed">{wording.fixed[language]}</p>}
		</section>
	);
}
