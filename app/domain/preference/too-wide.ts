/** Why nothing wider is stored: whoever acts may only narrow; the customer is leaving; so often was enough for a day. */
export type TooWideBecause = "mandate" | "leaving" | "too_often";
