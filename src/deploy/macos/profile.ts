import { build, parse } from "plist";
import { isTable } from "../../core/table";

/** A payload without the keys every payload has. `PayloadType` is the preference domain it writes to. */
export type Payload = { type: string; uuid: string; values: object };

const owner = "example.hitoiki";

/** A configuration profile (.mobileconfig), not signed. */
export const writeProfile = (
	{ id, name, uuid }: { id: string; name: string; uuid: string },
	payloads: Payload[],
): string =>
	`${build({
		PayloadContent: payloads.map(({ type, uuid, values }) => ({
			...values,
			PayloadType: type,
			PayloadVersion: 1,
			PayloadIdentifier: `${owner}.${id}.${type}`,
			PayloadUUID: uuid,
		})),
		PayloadDisplayName: name,
		PayloadIdentifier: `${owner}.${id}`,
		PayloadScope: "System",
		PayloadType: "Configuration",
		PayloadUUID: uuid,
		PayloadVersion: 1,
	})}\n`;

const isOwn = (key: string) =>
	/^Payload(Type|Version|Identifier|UUID|DisplayName|Enabled|Organization|Description)$/.test(
		key,
	);

/** The payloads of an unsigned profile by type, without the keys every payload has; undefined when it is none. */
export function readProfile(
	text: string,
): { type: string; values: Record<string, unknown> }[] | undefined {
	if (!/<plist\b/.test(text)) return undefined;
	try {
		const profile: unknown = parse(text);
		const payloads = isTable(profile) ? profile.PayloadContent : undefined;
		if (!Array.isArray(payloads)) return undefined;
		return payloads.filter(isTable).map((payload) => ({
			type: String(payload.PayloadType),
			values: Object.fromEntries(
				Object.entries(payload).filter(([key]) => !isOwn(key)),
			),
		}));
	} catch {
		return undefined;
	}
}
