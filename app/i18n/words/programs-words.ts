import type { SenderType } from "~/domain/preference/preference";
import type { ApiScope } from "~/domain/programs/api-client";
import type { Dictionary } from "../language";

const de = {
  title: "Programme",
  lead: "Jedes Programm, das jemanden erreichen will, fragt vorher hier. Dafür hat es einen Schlüssel.",
  columns: {
    name: "Programm",
    scopes: "Darf",
    senders: "Fragt für",
    lastUsed: "Zuletzt gefragt",
    keys: "Schlüssel",
  },
  scopes: {
    simulate: "durchspielen",
    check: "fragen",
    permit: "Freigaben holen",
    read: "lesen",
    write: "eintragen",
    admin: "verwalten",
  } satisfies Record<ApiScope, string>,
  senders: {
    staff: "alle im Haus",
    automated: "automatische Nachrichten",
    ai: "KI",
  } satisfies Record<SenderType, string>,
  everySender: "alle",
  neverUsed: "noch nie",
  valid: "gilt",
  validUntil: (date: string) => `gilt bis ${date}`,
  ended: "zurückgezogen",
  noKey: "kein gültiger",
  revoke: "Zurückziehen",
  revokeNamed: (name: string) => `Schlüssel von ${name} zurückziehen`,
  revokeHint:
    "Ein zurückgezogener Schlüssel gilt sofort nicht mehr, und für immer. Das Programm braucht dann einen neuen.",
  empty: "Noch fragt kein Programm.",
  create: "Einen Schlüssel machen Sie auf der Befehlszeile; er wird dieses eine Mal gezeigt:",
  command: "Befehl",
};

const en: typeof de = {
  title: "Programs",
  lead: "Every program that wants to reach somebody asks here first. For that it has a key.",
  columns: {
    name: "Program",
    scopes: "May",
    senders: "Asks for",
    lastUsed: "Last asked",
    keys: "Key",
  },
  scopes: {
    simulate: "simulate",
    check: "ask",
    permit: "claim permits",
    read: "read",
    write: "record",
    admin: "administer",
  },
  senders: {
    staff: "everybody here",
    automated: "automatic messages",
    ai: "AI",
  },
  everySender: "everyone",
  neverUsed: "never",
  valid: "valid",
  validUntil: (date) => `valid until ${date}`,
  ended: "revoked",
  noKey: "none valid",
  revoke: "Revoke",
  revokeNamed: (name) => `Revoke the key of ${name}`,
  revokeHint: "A revoked key ends at once and for ever. The program then needs a new one.",
  empty: "No program asks yet.",
  create: "Make a key on the command line; it is shown this once:",
  command: "Command",
};

export const programsWords: Dictionary<typeof de> = { de, en };
