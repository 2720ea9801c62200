import { useState } from "preact/hooks";
import type { OwnWord } from "../../core/policy";
import { PagedList } from "../paged-list";
import { LineList } from "./line-list";
import { Part } from "./part";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Most words of one's own are what has not been published yet. */
const usualRule = "confidential";

function RuleSelect({
	value,
	choose,
	studio,
}: {
	value: string;
	choose(rule: string): void;
	studio: Studio;
}) {
	const { rulings, say } = studio;
	const isKnown = rulings.some(({ id }) => id === value);
	return (
		<label>
			{say(wording.wordRule)}
			<select
				value={value}
				onChange={(event) => choose(event.currentTarget.value)}
			>
				{!isKnown && <option value={value}>{value}</option>}
				{rulings.map(({ id, title }) => (
					<option key={id} value={id}>
						{say(title)}
					</option>
				))}
			</select>
		</label>
	);
}

function WordFields({
	word,
	change,
	remove,
	studio,
}: {
	word: OwnWord;
	change(word: OwnWord, group?: string): void;
	remove(): void;
	studio: Studio;
}) {
	const { rulings, say } = studio;
	const title = rulings.find(({ id }) => id === word.rule)?.title;
	return (
		<details class="entry">
			<summary>
				<b>{word.match}</b>{" "}
				<span class="soft">
					{[title ? say(title) : word.rule, word.message]
						.filter(Boolean)
						.join("・")}
				</span>
			</summary>
			<div class="add">
				<RuleSelect
					value={word.rule}
					choose={(rule) => change({ ...word, rule })}
					studio={studio}
				/>
				<label>
					{say(wording.message)}
					<input
						value={word.message ?? ""}
						onInput={(event) => {
							const { message: _, ...rest } = word;
							const { value } = event.currentTarget;
							change(
								value ? { ...rest, message: value } : rest,
								`words.${word.match}.message`,
							);
						}}
					/>
				</label>
			</div>
			<LineList
				id={`except-${word.rule}-${word.match}`}
				label={say(wording.except)}
				lines={word.except}
				save={(except) => change({ ...word, except })}
			/>
			<button
				type="button"
				aria-label={`${say(wording.remove)}: ${word.match}`}
				onClick={remove}
			>
				{say(wording.remove)}
			</button>
		</details>
	);
}

/** Phrases the organisation wants noticed. */
export function WordsPart({ studio }: { studio: Studio }) {
	const { policy, say, set } = studio;
	const { words } = policy;
	const [text, setText] = useState("");
	const [rule, setRule] = useState(usualRule);
	const add = (event: SubmitEvent) => {
		event.preventDefault();
		const known = new Set(words.map(({ rule, match }) => `${rule} ${match}`));
		const lines = text.split("\n").map((line) => line.trim());
		const fresh = [...new Set(lines)]
			.filter((match) => match && !known.has(`${rule} ${match}`))
			.map((match): OwnWord => ({ rule, match, except: [] }));
		if (fresh.length > 0) set({ words: [...words, ...fresh] });
		setText("");
	};
	return (
		<Part
			id="words"
			title={wording.words}
			help={wording.wordsHelp}
			keys={["words"]}
			studio={studio}
		>
			{words.length === 0 && <p class="empty">{say(wording.noWords)}</p>}
			<PagedList
				items={words}
				name={say(wording.words)}
				say={say}
				keyOf={({ rule, match }) => `${rule} ${match}`}
				matches={({ match, message }, wanted) =>
					`${match} ${message ?? ""}`.toLowerCase().includes(wanted)
				}
				row={(word) => (
					<WordFields
						word={word}
						studio={studio}
						change={(changed, group) =>
							set({ words: words.with(words.indexOf(word), changed) }, group)
						}
						remove={() =>
							set({ words: words.filter((other) => other !== word) })
						}
					/>
				)}
			/>
			<form class="paste" onSubmit={add}>
				<label for="word-list">{say(wording.addWords)}</label>
				<textarea
					id="word-list"
					rows={2}
					value={text}
					onInput={(event) => setText(event.currentTarget.value)}
				/>
				<div class="row">
					<RuleSelect value={rule} choose={setRule} studio={studio} />
					<button type="submit" disabled={text.trim() === ""}>
						{say(wording.add)}
					</button>
				</div>
			</form>
		</Part>
	);
}
