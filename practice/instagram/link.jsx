import { usePage } from "./context.js";

/** A link that goes elsewhere without loading anything. */
export function Link({ to, children, ...attributes }) {
	const { go } = usePage();
	return (
		<a
			role="link"
			tabIndex={0}
			href={to}
			onClick={(event) => {
				event.preventDefault();
				go(to);
			}}
			{...attributes}
		>
			{children}
		</a>
	);
}
