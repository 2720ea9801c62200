import type { Words } from "./words";

/** What the person in front of the screen is to the city. Said by the person; nobody checks it. */
export const roles = ["staff", "contractor", "partner", "other"] as const;
export type Role = (typeof roles)[number];

/** When a contractor has confirmed which city's rules: guideline id → ISO 8601. */
export type Pledges = Record<string, string>;

export const roleNames: Record<Role, Words> = {
	staff: { ja: "職員", en: "Staff" },
	contractor: {
		ja: "委託・指定管理者",
		en: "Contractor or designated manager",
	},
	partner: { ja: "登録パートナー", en: "Registered partner" },
	other: { ja: "その他", en: "Other" },
};
