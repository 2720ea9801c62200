import { newSample, type Sample } from "./sample";

const storageKey = "hitoiki-studio-samples";

/** Drafts live as long as the tab and not longer: they survive a reload and nothing else. */
export function readSamples(): Sample[] {
	try {
		const kept = JSON.parse(sessionStorage.getItem(storageKey) ?? "null");
		if (Array.isArray(kept) && kept.length > 0) return kept;
	} catch {
		// Forbidden or damaged: begin anew.
	}
	return [newSample(1)];
}

export function keepSamples(samples: Sample[]): void {
	try {
		sessionStorage.setItem(storageKey, JSON.stringify(samples));
	} catch {
		// Without it only a reload loses them.
	}
}
