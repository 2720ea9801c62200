import { useState } from "react";
import { Dialog } from "./dialog.jsx";
import { words } from "./words.js";

export function ScheduleDialog({ onConfirm, onClose }) {
	const [when, setWhen] = useState("2027-04-01T09:00");
	return (
		<Dialog
			label={words.scheduleTitle}
			onClose={onClose}
			head={
				<button
					type="button"
					className="send"
					data-testid="scheduledConfirmationPrimaryAction"
					onClick={() => onConfirm(when.replace("T", " "))}
				>
					{words.confirm}
				</button>
			}
		>
			<div className="describe">
				<input
					type="datetime-local"
					aria-label={words.scheduleTitle}
					value={when}
					onChange={({ target }) => setWhen(target.value)}
				/>
			</div>
		</Dialog>
	);
}
