/** A text as the learner sees it: its features, each once, and how much each counts. */
export type Lesson = {
	keys: Int32Array;
	share: number;
	/** 1 where the rule should speak, -1 where it should not. */
	label: 1 | -1;
	/** How dear a mistake about it is. */
	cost: number;
};

export type Line = { weights: Float64Array; bias: number };

/** How strongly the learner may believe a single draft; 30 found as many strangers' drafts (2026-11-26). */
const strength = 10;
const rounds = 40;
/** The line is where it should be when no lesson would move it by more. */
const enough = 0.01;

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

function shuffle(order: number[], random: () => number): void {
	for (let i = order.length - 1; i > 0; i--) {
		const j = Math.floor(random() * (i + 1));
		[order[i], order[j]] = [order[j] as number, order[i] as number];
	}
}

/**
 * The line between the two kinds with the widest margin: a linear support vector machine with squared loss,
 * by dual coordinate descent (Hsieh et al., A Dual Coordinate Descent Method for Large-scale Linear SVM, 2008), with
 * what is surely right left aside meanwhile.
 * @param telling how much each feature tells beside the others: what many drafts hold tells little. The weights have it in them.
 */
export function train(lessons: Lesson[], telling: Float64Array): Line {
	const weights = new Float64Array(telling.length);
	const squares = telling.map((much) => much ** 2);
	let bias = 0;
	const alphas = new Float64Array(lessons.length);
	const order = lessons.map((_, i) => i);
	const random = seeded(1);
	const scales = lessons.map(({ keys, share, cost }) => {
		let length = 0;
		for (const key of keys) length += squares[key] as number;
		return length * share * share + 1 + 1 / (2 * strength * cost);
	});
	let active = order.slice();
	/** A lesson that nothing rests on is left aside while it lies further beyond its margin than this. */
	let limit = Number.POSITIVE_INFINITY;
	for (let round = 0; round < rounds; round++) {
		shuffle(active, random);
		const rest: number[] = [];
		let worst = 0;
		let highest = 0;
		for (const i of active) {
			const { keys, share, label, cost } = lessons[i] as Lesson;
			const alpha = alphas[i] as number;
			let sum = 0;
			for (const key of keys) sum += weights[key] as number;
			const gradient =
				label * (sum * share + bias) - 1 + alpha / (2 * strength * cost);
			if (alpha === 0 && gradient > limit) continue;
			rest.push(i);
			if (alpha === 0 && gradient >= 0) continue;
			worst = Math.max(worst, Math.abs(gradient));
			highest = Math.max(highest, gradient);
			const next = Math.max(0, alpha - gradient / (scales[i] as number));
			const change = (next - alpha) * label;
			alphas[i] = next;
			for (const key of keys)
				weights[key] =
					(weights[key] as number) + change * share * (squares[key] as number);
			bias += change;
		}
		limit = highest > 0 ? highest : Number.POSITIVE_INFINITY;
		if (worst > enough) active = rest;
		else if (rest.length === lessons.length) break;
		else {
			// What was left aside is looked at once more.
			active = order.slice();
			limit = Number.POSITIVE_INFINITY;
		}
	}
	return { weights, bias };
}

/** How far on the rule's side of the line a text lies. */
export function score(
	{ keys, share }: Lesson,
	{ weights, bias }: Line,
): number {
	let sum = 0;
	for (const key of keys) sum += weights[key] as number;
	return sum * share + bias;
}
