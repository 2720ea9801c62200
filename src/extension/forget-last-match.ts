/**
 * The browser keeps the whole text in which a pattern was last found, for `RegExp.lastMatch` and the like: a draft would stay in the
 * worker's memory until the next one. Here it is given a letter instead.
 */
export const forgetLastMatch = (): void => {
	/x/.exec("x");
};
