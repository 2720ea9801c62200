import type { Page } from "puppeteer-core";
import type { ComposerShape } from "./holds";

const account = "未登録 @kawabe_city";

/** To a page without a composer, as the site's own router goes there. */
const leave = (page: Page) =>
	page.evaluate(() => {
		history.pushState({}, "", `/kawabe_library${location.search}`);
		dispatchEvent(new PopStateEvent("popstate"));
	});

/** X's composers. The timeline is short to be quick. */
export const xShapes: ComposerShape[] = [
	{
		name: "X, the box on the home page",
		address: "https://x.com/home?posts=3",
		account,
		leave,
		second: {
			open: async (page) => {
				await page.click('[data-testid="SideNav_NewTweet_Button"]');
				await page.waitForSelector('[role="dialog"] [role="textbox"]');
			},
			close: async (page) => {
				await page.click('[data-testid="app-bar-close"]');
				await page.click('[data-testid="confirmationSheetCancel"]');
			},
		},
	},
	{
		name: "X, the dialog over the home page",
		address: "https://x.com/compose/post?posts=3",
		account,
		behind: 1,
	},
	{
		name: "X, the text area of a touch device",
		address: "https://x.com/home?posts=3&mobile",
		account,
		canRemount: false,
		leave,
	},
];
