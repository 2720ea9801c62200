import { createLikenessReader, type ReadLikeness } from "./read-likeness";
import { readWeightsFile } from "./weights-file";

/**
 * Reads what texts are like, with the weights of this file, which comes with the extension.
 * Throws an error named `WeightsError` where the file cannot be used.
 */
export const openLikeness = (file: ArrayBuffer): ReadLikeness =>
	createLikenessReader(readWeightsFile(file));
