const hues = [205, 150, 35, 330];
let made = 0;

/** A drawn landscape, for trying pictures without having a file. */
export function newImage(alt) {
	const hue = hues[made++ % hues.length];
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 180"><rect width="320" height="180" fill="hsl(${hue} 45% 82%)"/><circle cx="250" cy="48" r="22" fill="hsl(${hue + 30} 80% 92%)"/><path d="M0 140 90 70l60 50 60-66 110 86v40H0z" fill="hsl(${hue} 35% 55%)"/></svg>`;
	return {
		kind: "image",
		alt,
		url: `data:image/svg+xml,${encodeURIComponent(svg)}`,
	};
}

export const fromFile = (file) => ({
	kind: file.type.startsWith("video/") ? "video" : "image",
	alt: "",
	url: URL.createObjectURL(file),
});
