/**
 * A question apart from about whom it is: what it asks of the engine, and what its client is told where nothing depends
 * on the customer. It is asked about one customer after another, so that it is looked at once.
 */
import { isOfOtherSystem, toStaffId } from "../people/staff-named";
import type { CompiledCompany } from "../permission/compile-company";
import type { Inquiry } from "../permission/inquiries";
import type { PermissionRequest, Sender } from "../permission/permission";
import { type SenderType, senderTypes } from "../preference/preference";
import { type ApiClient, speaksFor } from "./api-client";
import {
  type PermissionAnswer,
  type PermissionQuestion,
  type QuestionFault,
  refuse,
} from "./permission-answer";

export interface Asking {
  request: PermissionRequest;
  /** What the company's inquiries have for the request. */
  inquiry: Inquiry;
  /** Told of every customer; null = it depends. */
  refusal: PermissionAnswer | null;
  /** Told of whoever is no customer. */
  refusalOfStranger: PermissionAnswer;
  /** Told of a customer who refused the sender for good; null = the decision is. */
  refusalOfRefused: PermissionAnswer | null;
}

const keptMax = 1_000;

/** What one client asks, under one revision of the company. */
export class Askings {
  readonly #kept = new Map<Inquiry, Asking>();
  #latest: Asking | null = null;

  constructor(
    private readonly client: ApiClient,
    readonly company: CompiledCompany,
  ) {}

  get(question: PermissionQuestion): Asking {
    if (!this.#latest || !asksTheSame(this.client, question, this.#latest.request))
      this.#latest = this.#find(question);
    return this.#latest;
  }

  #find(question: PermissionQuestion): Asking {
    const request = toRequest(this.client, this.company, question);
    const inquiry = this.company.inquiries.get(request);
    const known = this.#kept.get(inquiry);
    if (known) return known;
    if (this.#kept.size >= keptMax) this.#kept.clear();
    const made = toAsking(this.client, this.company, request, inquiry);
    this.#kept.set(inquiry, made);
    return made;
  }
}

function asksTheSame(
  client: ApiClient,
  { sender, channel, topic }: PermissionQuestion,
  request: PermissionRequest,
): boolean {
  return (
    sender.id === request.sender.id &&
    sender.type === request.sender.type &&
    channel === request.channel &&
    (topic ?? client.defaultTopic ?? "") === request.topic
  );
}

function toAsking(
  client: ApiClient,
  company: CompiledCompany,
  request: PermissionRequest,
  inquiry: Inquiry,
): Asking {
  const basis = company.topics.get(request.topic)?.basis ?? null;
  const mayKnow = client.scopes.includes("read");
  const tell = (fault: QuestionFault) =>
    refuse(mayKnow || isOfTheClient(fault) ? fault : "not_chosen", basis);
  const fault = findFault(client, company, request);
  return {
    request,
    inquiry,
    refusal: fault && tell(fault),
    refusalOfStranger: tell(fault && isBeforeTheCustomer(fault) ? fault : "unknown_customer"),
    refusalOfRefused: mayKnow ? null : refuse("not_chosen", basis),
  };
}

/** Does the question name nothing that is not known here, and is it the client's to ask? */
export function isAnswerable(
  client: ApiClient,
  company: CompiledCompany,
  question: PermissionQuestion,
): boolean {
  return findFault(client, company, toRequest(client, company, question)) === null;
}

/** The engine refuses what it does not know. */
function toRequest(
  client: ApiClient,
  company: CompiledCompany,
  { sender, channel, topic }: PermissionQuestion,
): PermissionRequest {
  return { sender: toSender(company, sender), channel, topic: topic ?? client.defaultTopic ?? "" };
}

/** Whom the question means; automated and AI senders have the name that it gives them. */
export function toSender(company: CompiledCompany, sender: PermissionQuestion["sender"]): Sender {
  const isNamed = sender.type === "staff" && isOfOtherSystem(sender.id);
  return (isNamed ? { ...sender, id: toStaffId(company, sender.id) } : sender) as Sender;
}

/** The first, those first that are about the client's own doing. */
function findFault(
  client: ApiClient,
  company: CompiledCompany,
  { sender, channel, topic }: PermissionRequest,
): QuestionFault | null {
  if (isSenderType(sender.type) && !speaksFor(client, sender)) return "sender_not_allowed";
  if (topic === "") return "topic_missing";
  if (!isKnownSender(company, sender)) return "unknown_subject";
  if (!company.channels.has(channel)) return "unknown_channel";
  const known = company.topics.get(topic);
  return known && !known.retired ? null : "unknown_topic";
}

/** Whose customer is not known is told these first. */
function isBeforeTheCustomer(fault: QuestionFault): boolean {
  return isOfTheClient(fault) || fault === "unknown_subject";
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
