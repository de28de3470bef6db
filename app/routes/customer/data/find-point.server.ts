import type { CustomerVisit } from "~/auth/guards.server";
import { type ContactPointKind, contactPointKinds } from "~/domain/people/contact-point";
import type { ChannelId } from "~/domain/preference/channel";
import { listChannelsFor, showOwnPoints } from "~/operations/contact-points/show-own-points.server";

/** What the form is about: an address or number there is, or one to be added. */
export interface PointAsked {
  kind: ContactPointKind;
  /** Null = it is to be added. */
  id: string | null;
  value: string;
  openChannels: ChannelId[];
  refusedChannels: ChannelId[];
  /** What the house could use it for. */
  channels: ChannelId[];
}

/** What a new one is usually entered for. */
const usual: Record<ContactPointKind, ChannelId> = { email: "email", phone: "phone", postal: "letter" };

/** Throws 404 where it is nobody's or somebody else's, and for a number where none could be proven. */
export async function findPoint({
  operations,
  customer,
  params,
  config,
}: CustomerVisit): Promise<PointAsked> {
  const { kind, id } = params;
  if (id === undefined) {
    if (!isKind(kind) || (kind === "phone" && config.texts === null)) throw notFound();
    const channels = await listChannelsFor(operations, kind);
    const openChannels = channels.filter((channel) => channel === usual[kind]);
    return { kind, id: null, value: "", openChannels, refusedChannels: [], channels };
  }
  const { points } = await showOwnPoints(operations, customer.id);
  const point = points.find((one) => one.id === id);
  if (!point) throw notFound();
  const { value, openChannels, refusedChannels } = point;
  const channels = await listChannelsFor(operations, point.kind);
  return { kind: point.kind, id, value, openChannels, refusedChannels, channels };
}

function isKind(kind: string | undefined): kind is ContactPointKind {
  return contactPointKinds.some((known) => known === kind);
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
