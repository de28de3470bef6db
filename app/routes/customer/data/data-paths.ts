import { customerHome } from "~/auth/landing-paths";
import type { ContactPointKind } from "~/domain/people/contact-point";

/** Where customers find what is stored about them. */
export const dataHome = `${customerHome}/data`;

export const dataPaths = {
  sessions: `${dataHome}/sessions`,
  export: `${dataHome}/export.json`,
  contacts: `${dataHome}/contacts.csv`,
  choices: `${dataHome}/choices.csv`,
  passkeys: `${dataHome}/passkeys`,
  passkeyQuestion: `${dataHome}/passkeys/question`,
  leave: `${dataHome}/leave`,
} as const;

export function receiptPath(version: number): string {
  return `${dataHome}/receipt/${version}`;
}

export function pointPath(pointId: string): string {
  return `${dataHome}/points/${pointId}`;
}

/** Where a removed one is taken back. */
export function restorePointPath(pointId: string): string {
  return `${pointPath(pointId)}/restore`;
}

export function newPointPath(kind: ContactPointKind): string {
  return `${dataHome}/points/new/${kind}`;
}

export function proofPath(proofId: string): string {
  return `${dataHome}/proofs/${proofId}`;
}
