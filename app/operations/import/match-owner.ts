/** Whom an owner column names: a member of staff by source id, e-mail address or full name, and only where it is certain. */
import { normalizeEmailAddress } from "~/domain/people/email-address";
import { toExternalId } from "~/domain/people/external-id";
import { foldName } from "~/domain/people/fold-name";
import type { StaffId } from "~/domain/preference/preference";

export interface StaffKeys {
  id: StaffId;
  email: string;
  givenName: string;
  familyName: string;
  sourceSystem: string | null;
  sourceId: string | null;
}

export type OwnerMatch = { kind: "known"; staff: StaffId } | { kind: "unknown" } | { kind: "ambiguous" };

/** Takes what the owner columns of one row say; the answer for equal words is the same, and quick. */
export type MatchOwner = (owners: readonly string[]) => OwnerMatch;

export function prepareOwnerMatch(staff: readonly StaffKeys[], system: string): MatchOwner {
  const index = new Map<string, Set<StaffId>>();
  for (const member of staff) {
    for (const key of keysOf(member, system)) index.set(key, (index.get(key) ?? new Set()).add(member.id));
  }
  const find = (owner: string) => wordsFor(owner, system).flatMap((word) => [...(index.get(word) ?? [])]);
  return (owners) => {
    const [only, ...others] = new Set(owners.flatMap(find));
    if (!only) return { kind: "unknown" };
    return others.length > 0 ? { kind: "ambiguous" } : { kind: "known", staff: only };
  };
}

function keysOf(member: StaffKeys, system: string): string[] {
  const isFromSystem = member.sourceId !== null && member.sourceSystem === system;
  return [
    member.email,
    foldName(`${member.givenName} ${member.familyName}`),
    foldName(`${member.familyName} ${member.givenName}`),
    ...(isFromSystem ? [`id ${member.sourceId}`] : []),
  ];
}

/** `Sabine Keller (sabine.keller@autohaus.example)` names her twice. */
function wordsFor(owner: string, system: string): string[] {
  const email = owner.split(/[\s()<>,;]+/).flatMap((word) => normalizeEmailAddress(word) ?? []);
  const name = foldName(owner.replace(/[(<].*$/, ""));
  return [...email, ...(name === "" ? [] : [name]), `id ${toExternalId(system, owner)}`];
}
