import { createContext, useContext } from "react";

/** Who posts, the posts, and what one can do from anywhere on the page. */
export const Page = createContext(undefined);

export const usePage = () => useContext(Page);
