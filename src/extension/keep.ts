/** One shared promise: made when first asked for, dropped when it fails so that the next one tries again. */
export function keep<Value>(make: () => Promise<Value>) {
	let kept: Promise<Value> | undefined;
	return {
		get: (): Promise<Value> => {
			if (!kept) {
				const made = make();
				kept = made;
				made.catch(() => {
					if (kept === made) kept = undefined;
				});
			}
			return kept;
		},
		drop: () => {
			kept = undefined;
		},
	};
}
