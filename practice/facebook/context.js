import { createContext, useContext } from "react";

/** The posts and what one can do with them from anywhere on the page. */
export const Page = createContext(undefined);

export const usePage = () => useContext(Page);
