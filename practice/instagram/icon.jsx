/** Line drawings on a grid of 24. */
const paths = {
	home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
	create: "M4 4h16v16H4zM12 8v8M8 12h8",
	message: "M4 5h16v12H9l-5 4z",
	more: "M4 7h16M4 12h16M4 17h16",
	back: "M15 5l-7 7 7 7",
	close: "M5 5l14 14M19 5 5 19",
	options: "M5 12h.01M12 12h.01M19 12h.01",
	like: "M12 20C5 15 3 12 3 8.500a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1C21 12 19 15 12 20z",
	comment: "M20 12a8 8 0 1 0-3 6l3 2z",
	chevron: "M6 9l6 6 6-6",
};

/** Instagram names its buttons by the drawing inside them. */
export const Icon = ({ name, label }) => (
	<svg
		viewBox="0 0 24 24"
		className="icon"
		role="img"
		aria-label={label}
		aria-hidden={label ? undefined : "true"}
	>
		<path d={paths[name]} />
	</svg>
);
