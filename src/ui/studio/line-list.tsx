type Props = {
	id: string;
	label: string;
	help?: string;
	lines: string[];
	save(lines: string[]): void;
};

/** Short texts, one a line. Taken over when the field is left. */
export function LineList({ id, label, help, lines, save }: Props) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{help && <p id={`${id}-help`}>{help}</p>}
			<textarea
				id={id}
				rows={Math.min(8, Math.max(2, lines.length + 1))}
				spellcheck={false}
				aria-describedby={help ? `${id}-help` : undefined}
				value={lines.join("\n")}
				onChange={(event) => {
					const written = event.currentTarget.value
						.split("\n")
						.map((line) => line.trim())
						.filter(Boolean);
					save([...new Set(written)]);
				}}
			/>
		</div>
	);
}
