import { useRef } from "react";
import { fromFile, newImage } from "../shared/media.js";
import { words } from "./words.js";

/** The first step: files from the disk, or a drawn sample for who has none at hand. */
export function SelectFiles({ onChoose }) {
	const input = useRef(null);
	return (
		<form method="POST" className="select-files">
			<h3>{words.dragHere}</h3>
			<button type="button" onClick={() => input.current.click()}>
				{words.selectFile}
			</button>
			<button
				type="button"
				className="plain"
				onClick={() => onChoose([newImage("")])}
			>
				{words.sampleFile}
			</button>
			<input
				ref={input}
				type="file"
				multiple
				hidden
				accept="image/jpeg,image/png,image/heic,image/heif,video/mp4,video/quicktime"
				onChange={({ target }) => onChoose([...target.files].map(fromFile))}
			/>
		</form>
	);
}
