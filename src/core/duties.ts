import type { Duty } from "./duty";

/** Every duty, under the id by which guidelines cite it and policies name it. Off where neither does. */
export const duties: Duty[] = [];
