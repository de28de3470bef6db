/**
 * What a row of an export changes about the customer whom it speaks of (docs/import.md, "What a second import changes").
 * It never takes a verified contact point, opens nothing for a customer who has chosen in person, and closes at once
 * whatever it says is refused.
 */
import type { ChannelId } from "../preference/channel";
import { type ContactPointKind, servesChannel } from "./contact-point";
import type { CustomerChange, NewRefusal } from "./customer-change";
import type { ImportedCustomer, ImportedPoint, ImportedRefusal } from "./imported-customer";
import type { KnownClaim, KnownCustomer, KnownPoint } from "./known-customer";

/** What an import opens; text messages and messengers only the customer opens, in person. */
export const openedByImport: Record<ContactPointKind, ChannelId[]> = {
  email: ["email"],
  phone: ["phone"],
  postal: ["letter", "visit"],
};

/** `known` null = a new customer. */
export function changeByImport(known: KnownCustomer | null, row: ImportedCustomer): CustomerChange {
  const hasChosen = known !== null && known.chosenAt !== null;
  const refused = newRefusals(known, row);
  const stored = new Set(known?.points.map(({ valueHash }) => valueHash));
  const added = row.points.filter(({ valueHash }) => !stored.has(valueHash));
  return {
    ...masterDataChange(known, row, hasChosen),
    points: added.map((point) => ({ ...point, openChannels: hasChosen ? [] : openChannels(point, row) })),
    closings: known ? closings(known, refused.made) : [],
    removals: known && !hasChosen ? removals(known, row) : [],
    refusals: refused.made,
    claims: row.consents.filter((consent) => !known?.claims.some((claim) => isSameClaim(claim, consent))),
    refusalsWithdrawnSince: refused.withdrawnSince,
  };
}

function masterDataChange(known: KnownCustomer | null, row: ImportedCustomer, hasChosen: boolean) {
  if (!known) return { proposedStaff: row.proposedStaff ?? undefined };
  const speaks = row.language !== null && row.language !== known.language;
  const proposes = row.proposedStaff !== undefined && row.proposedStaff !== known.proposedStaff;
  return {
    ...(isNewName(known, row) && { name: row.name }),
    ...(speaks && !hasChosen && { language: row.language! }),
    ...(proposes && !hasChosen && { proposedStaff: row.proposedStaff }),
  };
}

/** A row without a salutation does not take one away. */
function isNewName({ name: before }: KnownCustomer, { name: after }: ImportedCustomer): boolean {
  if (after.salutation && after.salutation !== before.salutation) return true;
  return before.givenName !== after.givenName || before.familyName !== after.familyName;
}

function openChannels(point: ImportedPoint, row: ImportedCustomer): ChannelId[] {
  const refused = new Set(row.refusals.flatMap(({ channels }) => channels));
  const { kind, openChannels = openedByImport[kind] } = point;
  return openedByImport[kind].filter((channel) => openChannels.includes(channel) && !refused.has(channel));
}

/** A value that is refused although its row could not be imported: it holds for everybody who has it. */
export interface HeldRefusal extends ImportedRefusal {
  kind: ContactPointKind;
  valueHash: string;
}

/** What such refusals change about a customer who has these values. */
export function refuseByImport(known: KnownCustomer, held: readonly HeldRefusal[]): CustomerChange {
  const theirs = held.filter(({ valueHash }) => known.points.some((point) => point.valueHash === valueHash));
  const { made } = refuse(known, theirs);
  const closed = { refusals: made, closings: closings(known, made) };
  return { points: [], removals: [], claims: [], refusalsWithdrawnSince: [], ...closed };
}

function newRefusals(known: KnownCustomer | null, row: ImportedCustomer) {
  const values = refusedValues(known, row);
  return refuse(
    known,
    row.refusals.flatMap((refusal) => values.map((value) => ({ ...refusal, ...value }))),
  );
}

/** Each value is refused once per channel; what is on record already, withdrawn or not, stays as it is. */
function refuse(known: KnownCustomer | null, wanted: readonly HeldRefusal[]) {
  const made: NewRefusal[] = [];
  const withdrawnSince = new Set<string>();
  const settled = new Map(known?.refusals.map((one) => [`${one.valueHash} ${one.channel}`, one.withdrawnAt]));
  for (const { valueHash, kind, channels: closed, column, cell } of wanted) {
    const concerned = closed.filter((channel) => servesChannel(kind, channel));
    if (concerned.some((channel) => settled.get(`${valueHash} ${channel}`))) withdrawnSince.add(column);
    const channels = concerned.filter((channel) => !settled.has(`${valueHash} ${channel}`));
    for (const channel of channels) settled.set(`${valueHash} ${channel}`, null);
    if (channels.length > 0) made.push({ valueHash, kind, channels, column, cell });
  }
  return { made, withdrawnSince: [...withdrawnSince] };
}

/** Those of the row, and stored ones that nobody has verified: what customers added in person they decide in person. */
function refusedValues(
  known: KnownCustomer | null,
  row: ImportedCustomer,
): { kind: ContactPointKind; valueHash: string }[] {
  const unverified = known?.points.filter(({ verifiedAt }) => verifiedAt === null) ?? [];
  const values = [...row.points, ...unverified].map(({ kind, valueHash }) => ({ kind, valueHash }));
  return [...new Map(values.map((value) => [value.valueHash, value])).values()];
}

function closings(known: KnownCustomer, refusals: NewRefusal[]): CustomerChange["closings"] {
  return known.points.flatMap((point) => {
    const closed = refusals.filter(({ valueHash }) => valueHash === point.valueHash);
    const left = point.openChannels.filter(
      (channel) => !closed.some(({ channels }) => channels.includes(channel)),
    );
    return left.length === point.openChannels.length ? [] : [{ pointId: point.id, openChannels: left }];
  });
}

function removals(known: KnownCustomer, row: ImportedCustomer): CustomerChange["removals"] {
  const isGone = (point: KnownPoint) =>
    point.verifiedAt === null &&
    row.completeKinds.includes(point.kind) &&
    !row.points.some(({ valueHash }) => valueHash === point.valueHash);
  return known.points.filter(isGone).map(({ id, kind, valueHash }) => ({ pointId: id, kind, valueHash }));
}

function isSameClaim(claim: KnownClaim, consent: ImportedCustomer["consents"][number]): boolean {
  return (
    claim.topic === consent.topic &&
    claim.channel === consent.channel &&
    claim.source === consent.column &&
    claim.givenAt === consent.givenAt &&
    claim.detail === consent.detail
  );
}
