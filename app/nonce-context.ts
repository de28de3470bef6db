import { createContext } from "react";

/**
 * The nonce of this answer, on the server only: browsers hide it from scripts, and React would miss it. Whoever
 * renders a script tag hands it on.
 */
export const NonceContext = createContext<string | undefined>(undefined);
