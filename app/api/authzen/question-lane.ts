/**
 * A lane beside the doors for the two questions that are asked most, from node:http's request to its answer without the
 * objects of the web in between, which cost several times the question. It answers what can be read at a look, from a key
 * that was looked up within the last second. Everything else goes on to the doors, unread or with the body as it came, so
 * that there is one truth of what is refused and why; and what the lane answers, logs and counts is what the door would.
 */
import type { IncomingMessage, RequestListener } from "node:http";
import type { ApiClient } from "~/domain/programs/api-client";
import { orElse, type Soon, whenThere } from "~/domain/soon";
import { listLanguages } from "~/i18n/negotiate-language";
import type { OperationContext } from "~/operations/operation-context";
import { lookUpAhead } from "~/operations/permission/find-asked-customers.server";
import type { ApiDoor, DoorVisit } from "../api-door";
import type { ApiParts } from "../api-parts";
import { type Quota, tellQuota, tellQuotaPolicy } from "../client-quotas";
import { nameRequest } from "../name-request";
import { type Asker, evaluateAfresh, recallEvaluation } from "./evaluate";
import { evaluateBatch } from "./evaluate-batch";
import { evaluateBatchDoor } from "./evaluate-batch-door";
import { evaluateDoor } from "./evaluate-door";
import { readQuestionIn } from "./question-forms";
import { readBatchIn } from "./questions-read";
import type { WholeRequest } from "./whole-request";
import type { WholeResponse } from "./whole-response";

export type QuestionListener = RequestListener<typeof WholeRequest, typeof WholeResponse>;

export interface BesideTheLane {
  /** The doors. */
  handOn: QuestionListener;
  logVisit(visit: { door: string } & Omit<DoorVisit, "headers">, status: number, ms: number): void;
  /** Header fields of every answer to a program. */
  headers: readonly (readonly [name: string, value: string])[];
  /** What time it really is, whatever a demo plays. */
  wallClock: () => number;
}

/** A thousand questions in full have some 200 kB. */
const bodyBytesMax = 1024 * 1024;

interface Answering {
  /** As how many it counts. */
  requests: number;
  /** What was told before and still stands; null = it has to be asked. */
  recall(operations: OperationContext, asker: Asker): Buffer | null;
  /** About whom it asks, where it asks about one. */
  reference: string | null;
  answer(operations: OperationContext, asker: Asker): Soon<Buffer | string>;
}

/** An answer that has to be asked for. */
interface Asking {
  reference: string | null;
  ask(): Soon<Buffer | string | null>;
  /** Null where it could not be asked. */
  tell(json: Buffer | string | null): void;
}

interface Lane {
  door: ApiDoor;
  /** Null where it takes more than a look. */
  read(body: Buffer): Answering | null;
}

const lanes = new Map<string | undefined, Lane>([
  [evaluateDoor.path, { door: evaluateDoor, read: readSingle }],
  [evaluateBatchDoor.path, { door: evaluateBatchDoor, read: readMany }],
]);

export function openQuestionLane(parts: ApiParts, beside: BesideTheLane): QuestionListener {
  const fields: Fields = [
    ["Content-Type", "application/json"],
    ["Cache-Control", "no-store"],
    ...beside.headers,
  ];
  const always = writeFields(fields);
  const answerAtEndOfTurn = gatherTurn((askings) => askAll(parts.operations, askings));
  return (request, response) => {
    const startedAt = performance.now();
    const lane = request.method === "POST" ? lanes.get(request.url) : undefined;
    const client = lane && isBodyPlain(request) ? recallCaller(request, lane.door, parts) : null;
    if (!lane || !client) return beside.handOn(request, response);
    /** At once, or what has to be asked. */
    const answer = (bytes: Buffer): Asking | null => {
      const handOn = () => {
        request.giveBack(bytes);
        beside.handOn(request, response);
        return null;
      };
      const answering = lane.read(bytes);
      const quota = answering && parts.quotas.take(client, parts.operations.clock(), answering.requests);
      if (!quota?.ok) return handOn();
      const toldId = request.headers["x-request-id"] as string | undefined;
      const requestId = nameRequest(toldId);
      const send = (json: Buffer | string) => {
        const head = `${always}X-Request-ID: ${requestId}\r\n${writeQuota(quota)}`;
        const body = typeof json === "string" && !isPlainText(toldId) ? Buffer.from(json) : json;
        response.sendWhole(head, body, beside.wallClock());
        const ms = performance.now() - startedAt;
        parts.metrics.count(lane.door, 200, ms);
        beside.logVisit({ door: lane.door.name, client, requestId }, 200, ms);
        return null;
      };
      const acceptLanguage = request.headers["accept-language"];
      const asker = { client, languages: listLanguages(acceptLanguage), acceptLanguage };
      const known = answering!.recall(parts.operations, asker);
      if (known) return send(known);
      const ask = () => answering!.answer(parts.operations, asker);
      return {
        reference: answering!.reference,
        ask: () => orElse<Buffer | string | null>(ask, () => null),
        // A fault of ours is the door's to tell.
        tell: (json) => (json === null ? handOn() : send(json)),
      };
    };
    request.takeBody((bytes) => answerAtEndOfTurn(() => answer(bytes)));
  };
}

/**
 * Runs together what came within one turn of the event loop, when all of it has been received: receiving, reading and
 * answering each find in the processor's caches what they left there a moment before, and take a fifth less.
 */
function gatherTurn(askAll: (askings: readonly Asking[]) => void): (answer: () => Asking | null) => void {
  let waiting: (() => Asking | null)[] = [];
  const answerAll = () => {
    const came = waiting;
    waiting = [];
    askAll(came.map((answer) => answer()).filter((asking) => asking !== null));
  };
  return (answer) => {
    if (waiting.push(answer) === 1) setImmediate(answerAll);
  };
}

function askAll({ db, clock }: OperationContext, askings: readonly Asking[]): void {
  const references = askings.flatMap(({ reference }) => reference ?? []);
  lookUpAhead(db, references, clock(), () => {
    const answers = askings.map(({ ask }) => ask());
    for (let index = 0; index < askings.length; index++) whenThere(answers[index]!, askings[index]!.tell);
  });
}

/** Of ASCII, as every name of ours. */
function isPlainText(text = ""): boolean {
  return /^[ -~]*$/.test(text);
}

/** JSON in one piece of a length that is told. */
function isBodyPlain({ headers, isStreaming }: WholeRequest): boolean {
  return (
    !isStreaming &&
    headers["content-type"] === "application/json" &&
    headers["content-encoding"] === undefined &&
    headers["transfer-encoding"] === undefined &&
    Number(headers["content-length"]) <= bodyBytesMax
  );
}

function recallCaller({ headers }: IncomingMessage, { guard }: ApiDoor, parts: ApiParts): ApiClient | null {
  const { authorization } = headers;
  return authorization === undefined ? null : guard.recall(authorization, parts);
}

function readSingle(bytes: Buffer): Answering | null {
  const question = readQuestionIn(bytes);
  return (
    question && {
      requests: 1,
      recall: (operations, asker) => recallEvaluation(operations, asker, question),
      reference: question.customer,
      answer: (operations, asker) => evaluateAfresh(operations, asker, question),
    }
  );
}

function readMany(bytes: Buffer): Answering | null {
  const read = readBatchIn(bytes);
  if (!read) return null;
  const { batch, items } = read;
  return {
    requests: items.length,
    recall: () => null,
    reference: null,
    answer: (operations, asker) => evaluateBatch(operations, asker, batch, items),
  };
}

type Fields = readonly (readonly [name: string, value: string])[];

function writeFields(fields: Fields): string {
  return fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
}

function writeQuota(quota: Quota): string {
  return `RateLimit-Policy: ${tellQuotaPolicy(quota)}\r\nRateLimit: ${tellQuota(quota)}\r\n`;
}
