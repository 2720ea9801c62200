import type { Page } from "puppeteer-core";
import { beforeAll, expect, test } from "vitest";
import { hasGate, write } from "./gate/describe-gate";
import { townRules } from "./gate/settings";
import { usualWays } from "./gate/ways";
import { badge, gate, panel, pressButton } from "./harness/panel";
import { sent } from "./harness/practice-page";
import { openScene } from "./harness/scene";
import { setOwn } from "./harness/settings";
import { commandKey, focusEditor, press, type } from "./harness/typing";
import { eventually } from "./harness/waiting";

const scene = openScene("chromium");
const form = "https://www.city.kawabe.example.lg.jp/toiawase";

const settings = {
	...townRules,
	rules: {
		"reply-policy": "notice",
		"third-party-quote": "confirm",
		"account-kind": "confirm",
	} as const,
	accounts: (townRules.accounts ?? []).map((account) => ({
		...account,
		replyPolicy: "none" as const,
	})),
	allowedAccounts: ["midori_cafe", "喫茶みどり"],
	contacts: [{ for: ["問い合わせ"], name: "お問い合わせフォーム", url: form }],
};

beforeAll(() => setOwn(scene.stage(), settings));

const points = async (page: Page) => (await panel(page))?.items.join() ?? "";

test.each([
	["X", "https://x.com/taro_walks/status/998?posts=3"],
	[
		"Facebook",
		"https://www.facebook.com/taro_walks/posts/4999?posts=2&as=page",
	],
	["Instagram", "https://www.instagram.com/?posts=2"],
])(
	"a reply box says at once that this account does not reply, and where people can turn: %s",
	async (_, address) => {
		const page = await scene.visit(address);
		await focusEditor(page, -1);
		await eventually(() => badge(page)).toMatch(/公式.*お知らせ 1/);
		await eventually(() => points(page)).toContain("返信しない運用");
		expect(
			await page.evaluate(() =>
				[...document.querySelectorAll("hitoiki-root")].flatMap((root) =>
					[...(root.shadowRoot?.querySelectorAll("a") ?? [])].map(
						({ href }) => href,
					),
				),
			),
		).toContain(form);
	},
);

const quote = async (page: Page, author: string) => {
	const post = await page.waitForFunction(
		(author) =>
			[...document.querySelectorAll('article[data-testid="tweet"]')].find(
				(article) =>
					article.querySelector(
						`[data-testid="UserAvatar-Container-${author}"]`,
					),
			),
		{},
		author,
	);
	await (await post.asElement()?.$('[data-testid="retweet"]'))?.click();
	await page.click('a[role="menuitem"][href="/compose/post"]');
	await page.waitForSelector('[role="dialog"] [data-testid="attachments"]');
	await focusEditor(page, -1);
	await type(page, "ご覧ください。");
};

test("quoting a stranger is asked about once; an account that is allowed is not", async () => {
	const page = await scene.visit("https://x.com/home?posts=4");
	await quote(page, "taro_walks");
	await press(page, commandKey, "Enter");
	await hasGate(page).toBe(true);
	expect((await gate(page))?.text).toContain("@taro_walks");
	await pressButton(page, "確認して投稿");
	await eventually(() => sent(page)).toMatchObject([{ action: "quote" }]);

	const again = await scene.visit("https://x.com/home?posts=4");
	await quote(again, "midori_cafe");
	await press(again, commandKey, "Enter");
	await eventually(() => sent(again)).toMatchObject([{ action: "quote" }]);
	expect(await gate(again)).toBeUndefined();
});

test.each(usualWays)(
	"private words on the city's account are asked about: $name",
	async (way) => {
		const page = await write(scene, way, "疲れた、もう辞めたい");
		await way.send(page);
		await hasGate(page).toBe(true);
		expect((await gate(page))?.text).toMatch(
			/公式アカウントです。個人の投稿に見えます/,
		);
		expect(await sent(page)).toEqual([]);
	},
);
