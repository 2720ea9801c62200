/** Why a draft is not being checked. */
export type Trouble =
	/** The extension was updated or removed under the open page. */
	| "extension-gone"
	/** A file of the extension that is loaded when it is needed is not to be had. */
	| "part-missing"
	/** The background did not answer, twice. */
	| "no-answer"
	/** The background answered with an error. */
	| "check-failed"
	/** The person has stopped the checks on this site. */
	| "paused"
	/** Longer than any site takes. */
	| "too-long"
	/** Something is written here, but no adapter knows this editor. */
	| "unknown-composer"
	/** An approval was given, but could not be kept. */
	| "approval-not-recorded"
	/** A post went out, but the dialog before sending could not be shown. */
	| "not-asked"
	/** A post went out, but the journal did not take it. */
	| "not-recorded";
