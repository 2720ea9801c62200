/** RFC 1918, link-local and loopback addresses, as dotted quads. */
const privateAddress =
	/^(?:10|127)(?:\.\d{1,3}){3}$|^192\.168(?:\.\d{1,3}){2}$|^172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}$|^169\.254(?:\.\d{1,3}){2}$/;

/** Endings that never resolve on the internet: RFC 6762, RFC 8375, ICANN's .internal, and those that offices use. */
const privateEnding =
	/\.(?:local|localdomain|internal|intranet|intra|lan|corp|home\.arpa)$/;

/** True for a host that only works inside an office: http://192.168.0.5/, http://portal/, kintai.intra. */
export const isInternalHost = (host: string): boolean =>
	host === "localhost" ||
	privateAddress.test(host) ||
	privateEnding.test(host) ||
	/^[a-z0-9_-]+$/.test(host);
