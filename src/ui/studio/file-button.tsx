import { decodeFile } from "../../core/text-file";

type Props = {
	id: string;
	label: string;
	/** Endings the browser offers first. */
	accept: string;
	take(text: string, name: string): void;
};

/** Opens a text file, in whatever encoding Windows has saved it. The same file can be opened twice. */
export function FileButton({ id, label, accept, take }: Props) {
	return (
		<label class="file">
			{label}
			<input
				id={id}
				type="file"
				accept={accept}
				onChange={async (event) => {
					const input = event.currentTarget;
					const [file] = input.files ?? [];
					if (file)
						take(
							decodeFile(new Uint8Array(await file.arrayBuffer())),
							file.name,
						);
					input.value = "";
				}}
			/>
		</label>
	);
}
