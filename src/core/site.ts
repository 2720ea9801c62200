import type { Account, Draft, SiteId } from "./draft";
import type { Reaction } from "./reaction";

export type EditorKind = "draft-js" | "lexical" | "textarea";

/** Everything about a draft that the page around the editor tells. */
export type Surroundings = Omit<Draft, "text" | "at">;

/** A reaction about to happen, and what would be pressed for it. */
export type Press = Reaction & { button: HTMLElement };

/** Something the page shows that a guideline speaks of, without anything being written. */
export type Occasion = {
	deed: "profile" | "connect" | "broadcast";
	/** The profile's words and links. */
	text?: string;
	/** The profile's name. */
	name?: string;
	/** Where the application leads back to. */
	url?: string;
};

/** What is known of one site. Every function looks at the live page and keeps nothing: sites replace their nodes at any moment. */
export type Site = {
	id: SiteId;
	/** Match patterns of the manifest. */
	matches: string[];
	/** Every selector by name, for the report when a composer is not recognised. */
	selectors: Record<string, string>;
	/** True for a compose box; asked of what one can write in. Search fields and private messages are none. */
	isEditor(element: HTMLElement): boolean;
	/** Which editor it is, hence how to read it; undefined when it is none that we can read. */
	editorKind(editor: HTMLElement): EditorKind | undefined;
	/** The dialog or box that holds the editor, its toolbar and its send button. */
	findFrame(editor: HTMLElement): HTMLElement;
	/** Account, action, quoted post, media. Called at each check and again before sending. */
	readSurroundings(editor: HTMLElement): Surroundings;
	/** The send button that a press on `target` would press, or the one that leads to it where the editor may be gone behind it. */
	findSendButton(target: Element): HTMLElement | undefined;
	/** True for a send button that sends nothing yet and only leads to the last one. */
	isStep(button: Element): boolean;
	/** True when this key, pressed in this editor, sends. Never asked while an input method composes. */
	isSendKey(event: KeyboardEvent, editor: HTMLElement): boolean;
	/** As whom the page acts, wherever no compose box is open. */
	readActor(page: Document): Account;
	/**
	 * The reaction that a press on `target` would be; taking one back is none.
	 * @param before what was pressed or had the focus before, for menus that lie apart from their post
	 */
	findReaction(target: Element, before?: Element): Press | undefined;
	/** The reaction that a key would be by the site's own shortcuts, without any press. Never asked while somebody writes. */
	findKeyReaction(event: KeyboardEvent): Press | undefined;
	/** The own profile, an application that asks to be let in, or a broadcast being prepared. Asked after every change of the page: looks at the address first. */
	findOccasion(page: Document): Occasion | undefined;
	/** True for an editable that a person would take for a compose box, whether or not `isEditor` knows it. */
	looksLikeComposer(element: Element): boolean;
};
