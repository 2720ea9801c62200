import { describe } from "vitest";
import { hasNamedSource } from "../../../src/core/context/source";
import { answers } from "./marked";

describe("hasNamedSource", () => {
	answers(hasNamedSource, {
		yes: [
			"気象庁によると、雨が降る【そうです】。",
			"警察署の発表では、事故があった【とのこと】です。",
			"市史によれば、ここに城があった【そうです】。",
			"北海道新聞によりますと、店が増えた【らしい】です。",
		],
		no: [
			"友人によると、雨が降る【そうです】。",
			"ネットの情報によると、橋が落ちた【らしい】。",
			"駅前に店ができる【らしい】。",
		],
	});
});
