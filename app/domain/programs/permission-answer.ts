/**
 * What a program is told when it asks whether it may contact (permission.md, "Who is told what"). Where the question
 * names somebody or something that is not known here, the answer is no and says what; but only a client that may read
 * customers is told, and to every other it looks as if the customer had not chosen the sender: nobody learns from an
 * answer whether someone is a customer.
 */
import type { CompiledCompany } from "../permission/compile-company";
import type { CompiledCustomer } from "../permission/compile-customer";
import { type DisclosedRefusal, discloseDecision } from "../permission/disclose-decision";
import type {
  CapState,
  DecisionBasis,
  PermissionRequest,
  PermissionWindow,
  Sender,
} from "../permission/permission";
import { type SenderType, senderTypes } from "../preference/preference";
import type { Instant } from "../time/instant";
import { type ApiClient, speaksFor } from "./api-client";

export const questionFaults = [
  "sender_not_allowed",
  "topic_missing",
  "unknown_subject",
  "unknown_customer",
  "unknown_channel",
  "unknown_topic",
] as const;

export type QuestionFault = (typeof questionFaults)[number];

/** As it was asked: nothing in it need be known here. */
export interface PermissionQuestion {
  sender: { type: string; id: string };
  channel: string;
  /** Null = the client's default topic. */
  topic: string | null;
}

export interface AnswerReason {
  code: DisclosedRefusal["code"] | QuestionFault;
  until: string | null;
}

export interface PermissionAnswer {
  allowed: boolean;
  /** Null where the topic is not known. */
  basis: DecisionBasis | null;
  reasons: AnswerReason[];
  window: PermissionWindow | null;
  caps: CapState[];
}

/** `customer` null = there is none. `nobody`, who has never chosen, is asked then, so that it takes the same steps. */
export function answerQuestion(
  client: ApiClient,
  question: PermissionQuestion,
  customer: CompiledCustomer | null,
  nobody: CompiledCustomer,
  at: Instant,
): PermissionAnswer {
  const { company } = nobody;
  const request = toRequest(client, question);
  const { topic } = request;
  const told = discloseDecision(customer ?? nobody, request, at);
  const fault = findFault(client, company, request, customer !== null);
  const mayKnow = client.scopes.includes("read");
  if (!fault) return mayKnow || !isSenderRefusedForGood(told) ? told : refuse("not_chosen", told.basis);
  const basis = company.topics.get(topic)?.basis ?? null;
  return refuse(mayKnow || isOfTheClient(fault) ? fault : "not_chosen", basis);
}

/** Does the question name nothing that is not known here, and is it the client's to ask? */
export function isAnswerable(
  client: ApiClient,
  company: CompiledCompany,
  question: PermissionQuestion,
): boolean {
  return findFault(client, company, toRequest(client, question), true) === null;
}

/** The engine refuses what it does not know. */
function toRequest(client: ApiClient, { sender, channel, topic }: PermissionQuestion): PermissionRequest {
  return { sender: sender as Sender, channel, topic: topic ?? client.defaultTopic ?? "" };
}

/** A no of which nothing more can be said. */
export function refuse(code: AnswerReason["code"], basis: DecisionBasis | null = null): PermissionAnswer {
  return { allowed: false, basis, reasons: [{ code, until: null }], window: null, caps: [] };
}

/** The first, those first that are about the client's own doing. */
function findFault(
  client: ApiClient,
  company: CompiledCompany,
  { sender, channel, topic }: PermissionRequest,
  isCustomer: boolean,
): QuestionFault | null {
  if (isSenderType(sender.type) && !speaksFor(client, sender)) return "sender_not_allowed";
  if (topic === "") return "topic_missing";
  if (!isKnownSender(company, sender)) return "unknown_subject";
  if (!isCustomer) return "unknown_customer";
  if (!company.channels.has(channel)) return "unknown_channel";
  const known = company.topics.get(topic);
  return known && !known.retired ? null : "unknown_topic";
}

function isOfTheClient(fault: QuestionFault): boolean {
  return fault === "sender_not_allowed" || fault === "topic_missing";
}

/** The company lists its staff; automated and AI senders have whatever name their program gives them. */
function isKnownSender({ staff }: CompiledCompany, { type, id }: PermissionRequest["sender"]): boolean {
  if (!isSenderType(type) || id === "") return false;
  return type !== "staff" || staff.has(id);
}

export function isSenderType(type: string): type is SenderType {
  return (senderTypes as readonly string[]).includes(type);
}

const refusalsOfSender: readonly string[] = ["not_chosen", "unavailable", "ai_refused", "automated_refused"];

/** Looks, to whoever may not read customers, like somebody who is no customer. */
function isSenderRefusedForGood({ reasons, window }: PermissionAnswer): boolean {
  return (
    window === null && reasons.some(({ code, until }) => until === null && refusalsOfSender.includes(code))
  );
}
