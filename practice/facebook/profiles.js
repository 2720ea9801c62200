import { findPerson } from "../shared/people.js";

/** Facebook knows people and Pages by number; the person at the keyboard acts for the two Pages. */
const numbers = {
	hanako_s: "1000111",
	taro_walks: "1000112",
	yama_no_hito: "1000113",
	kawabe_city: "200222",
	kawabe_bousai: "200333",
	kawabe_library: "200444",
	tonari_town: "200555",
	midori_cafe: "200666",
};

const fullNames = {
	hanako_s: { name: "佐藤 花子", shortName: "花子" },
	taro_walks: { name: "土手 太郎", shortName: "太郎" },
	yama_no_hito: { name: "山野 一", shortName: "一" },
};

export const profiles = Object.entries(numbers).map(([handle, id]) => {
	const { name, color, bio, own = false } = findPerson(handle);
	const isPage = !(handle in fullNames);
	return {
		id,
		handle,
		isPage,
		own,
		color,
		bio,
		name,
		shortName: name,
		path: isPage ? `/${handle}` : `/profile.php?id=${id}`,
		...fullNames[handle],
	};
});

/** By number or handle; `person` and `page` stand for the first of their kind that one can act as. */
export const findProfile = (key) =>
	profiles.find(({ id, handle }) => key === id || key === handle) ??
	profiles.find(({ own, isPage }) => own && isPage === (key === "page"));
