/** How what decisions take of a customer lies in one row of the database: lists in place of names. */
import type { RecordedContact, RecordedFacts, RecordedInvitation } from "~/domain/permission/recorded-facts";
import { UnreadableRecord } from "~/domain/unreadable-record";
import { expectReadable } from "./preference-document";

/**
 * To be raised with every change of what stands in it, of preferences too, or of what goes into it: what is of another
 * format is not read.
 */
export const factsFormat = 1;

type FactsDocument = [
  preferences: RecordedFacts["preferences"],
  usableChannels: RecordedFacts["usableChannels"],
  assignment: RecordedFacts["assignment"],
  assignments: RecordedFacts["assignments"],
  contacts: ContactEntry[],
  invitations: InvitationEntry[],
];

type ContactEntry = [
  at: number,
  channel: string,
  topic: string,
  sender: RecordedContact["sender"],
  counts: 0 | 1,
];

type InvitationEntry = [
  channel: string,
  topic: string | null,
  staff: string | null,
  from: number,
  until: number,
];

export function writeFactsDocument(facts: RecordedFacts): string {
  const { preferences, usableChannels, assignment, assignments, contacts, invitations } = facts;
  const document: FactsDocument = [
    preferences,
    usableChannels,
    assignment,
    assignments,
    contacts.map(({ at, channel, topic, sender, counts }) => [at, channel, topic, sender, counts ? 1 : 0]),
    invitations.map(({ channel, topic, staff, from, until }) => [channel, topic, staff, from, until]),
  ];
  return JSON.stringify(document);
}

/** As {@link writeFactsDocument} wrote it. Throws where it is damaged. */
export function readFactsDocument(text: string): RecordedFacts {
  const [preferences, usableChannels, assignment, assignments, contacts, invitations] = parse(text);
  return {
    preferences: preferences && expectReadable(preferences),
    usableChannels,
    assignment,
    assignments,
    contacts: contacts.map(toContact),
    invitations: invitations.map(toInvitation),
  };
}

function toContact([at, channel, topic, sender, counts]: ContactEntry): RecordedContact {
  return { at, channel, topic, sender, counts: counts === 1 };
}

function toInvitation([channel, topic, staff, from, until]: InvitationEntry): RecordedInvitation {
  return { channel, topic, staff, from, until };
}

/** The error says nothing of what stands in it, for errors are logged. */
function parse(text: string): FactsDocument {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableRecord("The facts of a customer are not JSON.");
  }
}
