/** What the build lays beside the scripts. */
export type PackageFile = "ipadic.bin" | "likeness.bin";

/** A file of the extension's own package. */
export async function readPackageFile(name: PackageFile): Promise<ArrayBuffer> {
	const file = await fetch(`/${name}`);
	return file.arrayBuffer();
}
