/** Line drawings on a grid of 24. */
const paths = {
	home: "M4 11 12 4l8 7v9h-5v-6H9v6H4z",
	person: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 21c0-4 4-6 8-6s8 2 8 6",
	media: "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M9 9h.01",
	gif: "M4 6h16v12H4zM8 10v4M11 10v4M14 14v-4h3M14 12h2",
	poll: "M5 20V10M12 20V4M19 20v-7",
	clock: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M12 8v4l3 2",
	place: "M12 21c-4-5-6-8-6-11a6 6 0 1 1 12 0c0 3-2 6-6 11M12 8v4",
	reply: "M10 6 4 12l6 6v-4c5 0 8 1 10 4 0-6-4-9-10-9z",
	repost: "M7 4 3 8l4 4M3 8h13v5M17 20l4-4-4-4M21 16H8v-5",
	like: "M12 20C5 15 3 12 3 8.500a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1C21 12 19 15 12 20z",
	bookmark: "M6 4h12v16l-6-5-6 5z",
};

export const Icon = ({ name }) => (
	<svg viewBox="0 0 24 24" className="icon" aria-hidden="true">
		<path d={paths[name]} />
	</svg>
);
