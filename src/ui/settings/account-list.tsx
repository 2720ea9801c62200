import { useState } from "preact/hooks";
import { siteIds } from "../../core/draft";
import type { RegisteredAccount } from "../../core/policy";
import { showHandle } from "../../core/show-handle";
import type { Language, Words } from "../../core/words";
import { PagedList } from "../paged-list";
import { siteNames } from "../site-names";
import { wording } from "./wording";

type Props = {
	accounts: RegisteredAccount[];
	isFixed: boolean;
	language: Language;
	save(accounts: RegisteredAccount[]): void;
};

/** Which accounts are official and which are the person's own. */
export function AccountList({ accounts, isFixed, language, save }: Props) {
	const [problem, setProblem] = useState<Words>();
	const say = (words: Words) => words[language];

	const add = (event: SubmitEvent) => {
		event.preventDefault();
		const form = event.currentTarget as HTMLFormElement;
		const entered = new FormData(form);
		const field = (name: string) => String(entered.get(name) ?? "").trim();
		const id = field("handle").replace(/^@/, "");
		const site = siteIds.find((known) => known === field("site")) ?? "x";
		if (!id) return setProblem(wording.needsHandle);
		const exists = accounts.some(
			(other) =>
				other.site === site && other.id.toLowerCase() === id.toLowerCase(),
		);
		if (exists) return setProblem(wording.handleExists);
		setProblem(undefined);
		save([
			...accounts,
			{
				site,
				id,
				kind: field("kind") === "personal" ? "personal" : "official",
				...(field("name") && { name: field("name") }),
				...(field("department") && { department: field("department") }),
			},
		]);
		form.reset();
		form.querySelector<HTMLElement>('[name="handle"]')?.focus();
	};

	return (
		<>
			{accounts.length === 0 ? (
				<p>{say(wording.noAccounts)}</p>
			) : (
				<div class="accounts">
					<PagedList
						items={accounts}
						name={say(wording.accounts)}
						say={say}
						keyOf={({ site, id }) => `${site} ${id}`}
						matches={({ site, id, name, department }, wanted) =>
							`${siteNames[site]} ${id} ${name ?? ""} ${department ?? ""}`
								.toLowerCase()
								.includes(wanted)
						}
						row={(account) => (
							<>
								<b>
									{say(
										account.kind === "official"
											? wording.official
											: wording.personal,
									)}
								</b>{" "}
								{siteNames[account.site]} {showHandle(account.site, account.id)}{" "}
								{account.name} {account.department}
								{!isFixed && (
									<button
										type="button"
										aria-label={`${say(wording.remove)}: ${siteNames[account.site]} ${showHandle(account.site, account.id)}`}
										onClick={() =>
											save(accounts.filter((other) => other !== account))
										}
									>
										{say(wording.remove)}
									</button>
								)}
							</>
						)}
					/>
				</div>
			)}
			{!isFixed && (
				<form onSubmit={add} class="add">
					<label>
						{say(wording.site)}
						<select name="site">
							{siteIds.map((site) => (
								<option key={site} value={site}>
									{siteNames[site]}
								</option>
							))}
						</select>
					</label>
					<label>
						{say(wording.handle)}
						<input name="handle" autocomplete="off" spellcheck={false} />
					</label>
					<label>
						{say(wording.kind)}
						<select name="kind">
							<option value="official">{say(wording.official)}</option>
							<option value="personal">{say(wording.personal)}</option>
						</select>
					</label>
					<label>
						{say(wording.name)}
						<input name="name" autocomplete="off" />
					</label>
					<label>
						{say(wording.department)}
						<input name="department" autocomplete="off" />
					</label>
					<button type="submit">{say(wording.add)}</button>
					{problem && (
						<p role="alert" class="wrong">
							{say(problem)}
						</p>
					)}
				</form>
			)}
		</>
	);
}
