/**
 * A button as Meta's sites make it: a div that hears the click and, on its own, Enter and Space, which make no click.
 * `onPress` is told which of both it was: "click" or "key".
 */
export function Pressable({
	label,
	disabled,
	onPress,
	className = "",
	role = "button",
	children,
	...attributes
}) {
	const press = (way, event) => {
		event.stopPropagation();
		if (!disabled) onPress?.(way, event);
	};
	return (
		<div
			role={role}
			tabIndex={disabled ? -1 : 0}
			aria-label={label}
			aria-disabled={disabled ? "true" : undefined}
			className={`pressable ${className}`}
			onClick={(event) => press("click", event)}
			onKeyDown={(event) => {
				if (event.key !== "Enter" && event.key !== " ") return;
				event.preventDefault();
				press("key", event);
			}}
			{...attributes}
		>
			{children}
		</div>
	);
}
