import { browser } from "wxt/browser";
import type { Background } from "../core/protocol";
import { forgetLastMatch } from "./forget-last-match";
import { createPatience } from "./patience";

/** One question may be lost when the worker is being stopped or the machine is busy; then it is asked once more. */
const patience = createPatience(4000);
/** While the worker is being stopped it refuses at once; a moment later there is a new one. Milliseconds. */
const pause = 300;

/** The extension was updated or removed under the open page. */
export class ExtensionGone extends Error {
	override name = "ExtensionGone";
}
/** Two questions in a row were not answered. */
export class NoAnswer extends Error {
	override name = "NoAnswer";
}
/** The background answered that it could not do it. */
export class CheckFailed extends Error {
	override name = "CheckFailed";
}

type Message = { name: string; args: unknown[] };
type Reply = { value: unknown } | { error: string };

/** True while the extension that put this script into the page is still there. */
export const isExtensionAlive = (): boolean => {
	try {
		return browser.runtime?.id !== undefined;
	} catch {
		return false;
	}
};

async function askOnce(message: Message): Promise<Reply | undefined> {
	let end: (() => void) | undefined;
	try {
		return await new Promise<Reply | undefined>((resolve, reject) => {
			end = patience.begin(() => resolve(undefined));
			browser.runtime.sendMessage(message).then(resolve, reject);
		});
	} catch (error) {
		if (!isExtensionAlive() || /context invalidated/i.test(String(error)))
			throw new ExtensionGone();
		return undefined;
	} finally {
		end?.();
	}
}

async function askAgain(message: Message): Promise<Reply | undefined> {
	await new Promise((resolve) => setTimeout(resolve, pause));
	return askOnce(message);
}

/**
 * Asks the background.
 * @throws ExtensionGone, NoAnswer, CheckFailed
 */
export async function askBackground<Name extends keyof Background>(
	name: Name,
	...args: Parameters<Background[Name]>
): Promise<ReturnType<Background[Name]>> {
	if (!isExtensionAlive()) throw new ExtensionGone();
	const message: Message = { name, args };
	const reply = (await askOnce(message)) ?? (await askAgain(message));
	if (!reply) throw new NoAnswer();
	if ("error" in reply) throw new CheckFailed(reply.error);
	return reply.value as ReturnType<Background[Name]>;
}

/** `tab`: the one that asks. */
type Handlers = {
	[Name in keyof Background]: (
		tab: number | undefined,
		...args: Parameters<Background[Name]>
	) => Promise<ReturnType<Background[Name]>>;
};

/** Answers what pages ask. Only this extension's own scripts are heard; there is no external connection. */
export function answerPages(handlers: Handlers): void {
	browser.runtime.onMessage.addListener(
		(message: unknown, sender, sendResponse: (reply: Reply) => void) => {
			if (sender.id !== browser.runtime.id) return;
			const { name, args } = message as Message;
			if (!Object.hasOwn(handlers, name)) return;
			const handler = handlers[name as keyof Handlers] as (
				...args: unknown[]
			) => Promise<unknown>;
			handler(sender.tab?.id, ...args)
				.finally(forgetLastMatch)
				.then(
					(value) => sendResponse({ value }),
					(error: Error) => sendResponse({ error: error.name }),
				);
			return true;
		},
	);
}
