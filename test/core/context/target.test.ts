import { describe } from "vitest";
import { findTarget } from "../../../src/core/context/target";
import { answers } from "./marked";

describe("findTarget", () => {
	answers(findTarget, {
		yes: [
			"課長は【何も分かっていない】。",
			"【仕事のできない】課長だ。",
			"反対派の皆さんは、失礼ながら少し【お勉強が足りない】ようですね。",
			"代表は【口先だけ】です。",
			"またあの町内会長か。【話にならない】。",
			"窓口に来た人、【頭がおかしい】。",
		],
		no: [
			"手続きは【面倒】です。",
			"担当者が【使えない】端末を回収します。",
			"私は【何も分かっていない】。",
			"説明が【足りない】資料を直します。",
			"【頼りない】足取りで歩く子馬",
			"町内会長が来た。道路は【狭い】。",
		],
	});
});
