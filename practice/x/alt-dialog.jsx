import { useState } from "react";
import { Dialog } from "./dialog.jsx";
import { words } from "./words.js";

/** Where pictures get their descriptions. */
export function AltDialog({ images, onSave, onClose }) {
	const [alts, setAlts] = useState(
		() => new Map(images.map((image) => [image, image.alt])),
	);
	return (
		<Dialog
			label={words.altTitle}
			onClose={onClose}
			head={
				<button
					type="button"
					className="send"
					data-testid="endEditingButton"
					onClick={() => onSave(alts)}
				>
					{words.save}
				</button>
			}
		>
			{images.map((image) => (
				<div key={image.url} className="describe">
					<img src={image.url} alt="" />
					<textarea
						data-testid="altTextInput"
						aria-label={words.altTitle}
						value={alts.get(image)}
						onChange={({ target }) =>
							setAlts(new Map(alts).set(image, target.value))
						}
					/>
				</div>
			))}
		</Dialog>
	);
}
