import { useState } from "react";
import { Pressable } from "../shared/pressable.jsx";
import { Icon } from "./icon.jsx";
import { words } from "./words.js";

/** The descriptions of the pictures; while the section is closed they are not on the page. */
export function Accessibility({ media, onMedia }) {
	const [isOpen, setOpen] = useState(false);
	const describe = (described, alt) =>
		onMedia(
			media.map((item) => (item === described ? { ...item, alt } : item)),
		);
	return (
		<div className="section">
			<Pressable
				className="expander"
				aria-expanded={isOpen}
				onPress={() => setOpen(!isOpen)}
			>
				<span>{words.accessibility}</span>
				<Icon name="chevron" />
			</Pressable>
			{isOpen && (
				<div>
					<div className="hint">{words.altExplanation}</div>
					{media.map((item) => (
						<div key={item.url} className="alt-row">
							<img alt="" src={item.url} />
							<input
								type="text"
								placeholder={words.altPlaceholder}
								value={item.alt}
								onChange={({ target }) => describe(item, target.value)}
							/>
						</div>
					))}
				</div>
			)}
		</div>
	);
}
