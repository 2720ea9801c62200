/** Every sentence of the page with the incident guides and the guideline. */
export const wording = {
	title: { ja: "困った時の手順", en: "When something has gone wrong" },
	ofCity: {
		ja: "ガイドラインに沿った手順です。",
		en: "The steps follow the guideline of your municipality.",
	},
	ofNobody: {
		ja: "自治体が選ばれていないため、一般的な手順を示しています。設定で自治体を選べます。",
		en: "No municipality is chosen, so these are general steps. Choose one in the settings.",
	},
	general: {
		ja: "（文書に定めのない一般的な手順）",
		en: "(common sense; the document is silent)",
	},
	print: { ja: "印刷", en: "Print" },
	contacts: { ja: "連絡先", en: "Contacts" },
	noContacts: {
		ja: "連絡先は登録されていません。管理者が設定できます。",
		en: "No contacts are registered. Your administrator can set them.",
	},
	guideline: { ja: "ガイドラインの全体", en: "The whole guideline" },
	whatWeDo: { ja: "ひと息がすること", en: "What Hitoiki does" },
	place: { ja: "条項", en: "Clause" },
	summary: { ja: "内容", en: "What it asks" },
	appliesTo: { ja: "対象", en: "For" },
	who: {
		official: { ja: "公式", en: "official" },
		contractors: { ja: "公式（委託先も）", en: "official, contractors too" },
		personal: { ja: "個人", en: "personal" },
		both: { ja: "公式・個人", en: "both" },
		public: { ja: "市民", en: "citizens" },
	},
	notYet: { ja: "（準備中）", en: "(to come)" },
};
