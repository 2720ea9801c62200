/** Makes something when it is first asked for, and keeps it: pages and workers that never need it do not wait for it. */
export function lazy<Value extends object>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}
