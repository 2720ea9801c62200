/** What a newcomer would have to choose. */
const choices = {
	own: ["guideline", "accounts"],
	/** Where an organisation installs, its accounts are its own affair too. */
	organization: ["guideline"],
};

/**
 * Whether the welcome page opens by itself after the installation: not where the organisation has fixed what there is to choose.
 * @param isOwnChoice the person has installed it, no administrator
 * @param fixed the keys of the policy that the organisation has fixed
 */
export const opensByItself = (isOwnChoice: boolean, fixed: string[]) =>
	!choices[isOwnChoice ? "own" : "organization"].every((key) =>
		fixed.includes(key),
	);
