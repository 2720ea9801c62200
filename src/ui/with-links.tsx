const address = /(https?:\/\/[\w\-./?%&=~#:+@]+)/;

/** A sentence whose addresses can be opened, for example the form for enquiries. */
export const WithLinks = ({ text }: { text: string }) => (
	<>
		{text.split(address).map((part, i) =>
			i % 2 === 1 ? (
				<a key={part} href={part} target="_blank" rel="noreferrer">
					{part}
				</a>
			) : (
				part
			),
		)}
	</>
);
