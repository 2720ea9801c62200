import type { Contact } from "../../core/policy";
import type { Say } from "./say";
import { wording } from "./wording";

/** Written by an administrator, so anything may stand there: only what is a web address becomes a link. */
const isWeb = (url: string) => /^https?:\/\//i.test(url) && URL.canParse(url);

/** Whom to call. */
export function ContactList({
	contacts,
	say,
}: {
	contacts: Contact[];
	say: Say;
}) {
	return (
		<div class="contacts">
			<h3>{say(wording.contacts)}</h3>
			{contacts.length === 0 ? (
				<p class="soft">{say(wording.noContacts)}</p>
			) : (
				<ul>
					{contacts.map(({ name, phone, url }) => (
						<li key={`${name} ${phone} ${url}`}>
							<b>{name}</b>
							{phone && <span class="phone">{phone}</span>}
							{url &&
								(isWeb(url) ? (
									<a href={url} target="_blank" rel="noreferrer">
										{url}
									</a>
								) : (
									<span>{url}</span>
								))}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
