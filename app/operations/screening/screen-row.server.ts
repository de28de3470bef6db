/**
 * One row of a list against the facts of the customer whom it names: the question's gaps filled by the list's terms, the
 * one decision, disclosed. Programs that may not read learn of an unknown customer what they learn of one who chose others.
 */

import { discloseDecision } from "~/domain/permission/disclose-decision";
import type { PermissionRequest } from "~/domain/permission/permission";
import { type ApiClient, speaksFor } from "~/domain/programs/api-client";
import { getInstant } from "~/domain/time/instant";
import type { CustomerView } from "../read-customer-facts.server";
import type { House } from "../read-house.server";
import type { RowToScreen, ScreenedRow, ScreeningReason, ScreeningTerms } from "./screening";

/** Whose question it is. */
export type Asker = Pick<ApiClient, "scopes" | "senders" | "defaultTopic">;

/** A batch of questions: by whom, in which house, when. */
export interface Asking {
  asker: Asker;
  house: House;
  now: number;
}

export interface RowQuestion {
  request: PermissionRequest;
  at: number;
}

/** What the row asks, or why it asks nothing that can be decided. */
export function readQuestion(
  row: RowToScreen,
  terms: ScreeningTerms,
  { asker, house, now }: Asking,
): RowQuestion | ScreeningReason {
  const { sender = terms.sender, channel = terms.channel, at = terms.at } = row;
  const topic = row.topic ?? terms.topic ?? asker.defaultTopic;
  if (!sender) return "sender_missing";
  if (!speaksFor(asker, sender)) return "sender_not_allowed";
  if (channel === undefined) return "channel_missing";
  if (!house.compiled.channels.has(channel)) return "unknown_channel";
  if (topic === null) return "topic_missing";
  if (!house.offeredTopics.includes(topic)) return "unknown_topic";
  return { request: { sender, channel, topic }, at: at === undefined ? now : getInstant(at) };
}

export function decideRow(
  line: number,
  customer: string,
  { request, at }: RowQuestion,
  { compiled }: CustomerView,
): ScreenedRow {
  const { allowed, reasons, window, caps } = discloseDecision(compiled, request, at);
  const left = caps.length > 0 ? Math.min(...caps.map((cap) => cap.left)) : null;
  return { line, customer, allowed, reasons: reasons.map(({ code }) => code), window, left };
}

/** No, without a decision. */
export function refuseRow(line: number, customer: string | null, reason: ScreeningReason): ScreenedRow {
  return { line, customer, allowed: false, reasons: [reason], window: null, left: null };
}
