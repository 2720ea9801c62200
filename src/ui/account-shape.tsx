import type { AccountKind } from "../core/draft";
import { accountShapes } from "./account-shapes";

export function AccountShape({ kind }: { kind: AccountKind }) {
	return (
		<svg
			class="shape"
			viewBox="0 0 16 16"
			width="14"
			height="14"
			aria-hidden="true"
		>
			<path d={accountShapes[kind]} fill="currentColor" fill-rule="evenodd" />
		</svg>
	);
}
