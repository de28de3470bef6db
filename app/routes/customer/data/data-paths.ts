import { customerHome } from "~/auth/landing-paths";

/** Where customers find what is stored about them. */
export const dataHome = `${customerHome}/data`;

export const dataPaths = {
  sessions: `${dataHome}/sessions`,
  export: `${dataHome}/export.json`,
  contacts: `${dataHome}/contacts.csv`,
  choices: `${dataHome}/choices.csv`,
} as const;

export function receiptPath(version: number): string {
  return `${dataHome}/receipt/${version}`;
}
