/** How far Asia/Tokyo is ahead of UTC, whatever the machine says; Japan has had no summer time since 1951. Milliseconds: 9 hours. */
export const tokyo = 9 * 60 * 60 * 1000;
