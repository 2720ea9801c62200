import { useEffect, useState } from "react";
import { practice } from "./practice.js";

const renewals = new Set();

/** Puts a new element in the place of every compose box on the page; what they hold stays. */
practice.remount = () => {
	for (const renew of renewals) renew();
};

/** A key for the element that `practice.remount()` replaces. */
export function useGeneration() {
	const [generation, setGeneration] = useState(0);
	useEffect(() => {
		const renew = () => setGeneration((before) => before + 1);
		renewals.add(renew);
		return () => renewals.delete(renew);
	}, []);
	return generation;
}
