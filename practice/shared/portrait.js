/** A drawn profile picture with the first letter of a name. */
export function drawPortrait({ name, color }) {
	const [letter] = name;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${color}"/><text x="20" y="27" text-anchor="middle" font-size="19" font-family="sans-serif" fill="white">${letter}</text></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
