import { useRef, useState } from "react";
import { Menu } from "./menu.jsx";
import { words } from "./words.js";

/** Who can reply. X gives this button no test id. */
export function AudienceButton({ value, onChange }) {
	const [isOpen, setOpen] = useState(false);
	const button = useRef(null);
	return (
		<div className="audience">
			<button type="button" ref={button} onClick={() => setOpen(true)}>
				{words.audiences[value]}
			</button>
			{isOpen && (
				<Menu
					anchor={button.current}
					title={words.audienceTitle}
					onClose={() => setOpen(false)}
				>
					{words.audiences.map((label, index) => (
						<div
							key={label}
							role="menuitem"
							tabIndex={0}
							onClick={() => {
								onChange(index);
								setOpen(false);
							}}
						>
							{label}
						</div>
					))}
				</Menu>
			)}
		</div>
	);
}
