/** Hands a file to the browser to save. Nothing leaves the machine. */
export function download(
	name: string,
	contents: string | Uint8Array<ArrayBuffer>,
	type = "application/octet-stream",
): void {
	const address = URL.createObjectURL(new Blob([contents], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
