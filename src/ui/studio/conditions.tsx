import { actions, type SiteId, siteIds } from "../../core/draft";
import { showHandle } from "../../core/show-handle";
import { actionNames } from "../action-names";
import { siteNames } from "../site-names";
import type { Sample } from "./sample";
import type { Studio } from "./studio";
import { wording } from "./wording";

/** Registered accounts offered by name; more are too many to choose from. */
const offeredAccounts = 100;

/** Where, as whom and how a sample draft would be posted. */
export function Conditions({
	sample,
	change,
	studio,
}: {
	sample: Sample;
	change(sample: Sample): void;
	studio: Studio;
}) {
	const { policy, say } = studio;
	const { who } = sample;
	const registered = policy.accounts
		.filter(({ site }) => site === sample.site)
		.slice(0, offeredAccounts);
	return (
		<div class="add conditions">
			<label>
				{say(wording.site)}
				<select
					value={sample.site}
					onChange={(event) => {
						const site: SiteId =
							siteIds.find((id) => id === event.currentTarget.value) ?? "x";
						change({
							...sample,
							site,
							who: typeof who === "string" ? who : "official",
						});
					}}
				>
					{siteIds.map((id) => (
						<option key={id} value={id}>
							{siteNames[id]}
						</option>
					))}
				</select>
			</label>
			<label>
				{say(wording.account)}
				<select
					value={typeof who === "string" ? who : `@${who.handle}`}
					onChange={(event) => {
						const { value } = event.currentTarget;
						change({
							...sample,
							who: value.startsWith("@")
								? { handle: value.slice(1) }
								: (value as "official" | "personal" | "unregistered"),
						});
					}}
				>
					<option value="official">{say(wording.anyOfficial)}</option>
					<option value="personal">{say(wording.anyPersonal)}</option>
					<option value="unregistered">{say(wording.anyUnregistered)}</option>
					{registered.map(({ id, name }) => (
						<option key={id} value={`@${id}`}>
							{showHandle(sample.site, id)} {name}
						</option>
					))}
				</select>
			</label>
			<label>
				{say(wording.action)}
				<select
					value={sample.action}
					onChange={(event) =>
						change({
							...sample,
							action:
								actions.find((id) => id === event.currentTarget.value) ??
								"post",
						})
					}
				>
					{actions.map((id) => (
						<option key={id} value={id}>
							{say(actionNames[id])}
						</option>
					))}
				</select>
			</label>
			<label>
				{say(wording.media)}
				<select
					value={sample.media}
					onChange={(event) =>
						change({
							...sample,
							media: event.currentTarget.value as Sample["media"],
						})
					}
				>
					{(["none", "described", "undescribed"] as const).map((kind) => (
						<option key={kind} value={kind}>
							{say(wording.mediaKinds[kind])}
						</option>
					))}
				</select>
			</label>
			<label>
				{say(wording.at)}
				<input
					type="datetime-local"
					value={sample.at}
					onInput={(event) =>
						change({ ...sample, at: event.currentTarget.value })
					}
				/>
			</label>
			{sample.action !== "post" &&
				(["author", "text"] as const).map((part) => (
					<label key={part}>
						{say(part === "author" ? wording.quotedAuthor : wording.quotedText)}
						<input
							value={sample.quoted[part]}
							onInput={(event) =>
								change({
									...sample,
									quoted: {
										...sample.quoted,
										[part]: event.currentTarget.value,
									},
								})
							}
						/>
					</label>
				))}
		</div>
	);
}
