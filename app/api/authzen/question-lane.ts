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
import type { ApiDoor, DoorVisit } from "../api-door";
import type { ApiParts } from "../api-parts";
import { type Quota, tellQuota, tellQuotaPolicy } from "../client-quotas";
import { nameRequest } from "../name-request";
import { type Asker, evaluate } from "./evaluate";
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
  answer(operations: OperationContext, asker: Asker): Soon<Buffer>;
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
  const answerAtEndOfTurn = gatherTurn();
  return (request, response) => {
    const startedAt = performance.now();
    const lane = request.method === "POST" ? lanes.get(request.url) : undefined;
    const client = lane && isBodyPlain(request) ? recallCaller(request, lane.door, parts) : null;
    if (!lane || !client) return beside.handOn(request, response);
    const answer = (bytes: Buffer) => {
      const handOn = () => {
        request.giveBack(bytes);
        beside.handOn(request, response);
      };
      const answering = lane.read(bytes);
      const quota = answering && parts.quotas.take(client, parts.operations.clock(), answering.requests);
      if (!quota?.ok) return handOn();
      const requestId = nameRequest(request.headers["x-request-id"] as string | undefined);
      const send = (json: Buffer) => {
        const head = `${always}X-Request-ID: ${requestId}\r\n${writeQuota(quota)}`;
        response.sendWhole(head, json, beside.wallClock());
        const ms = performance.now() - startedAt;
        parts.metrics.count(lane.door, 200, ms);
        beside.logVisit({ door: lane.door.name, client, requestId }, 200, ms);
      };
      const acceptLanguage = request.headers["accept-language"];
      const languages = listLanguages(acceptLanguage);
      const asking = () => answering!.answer(parts.operations, { client, languages, acceptLanguage });
      // A fault of ours is the door's to tell.
      whenThere(
        orElse<Buffer | null>(asking, () => null),
        (json) => (json === null ? handOn() : send(json)),
      );
    };
    request.takeBody((bytes) => answerAtEndOfTurn(() => answer(bytes)));
  };
}

/**
 * Runs together what came within one turn of the event loop, when all of it has been received: receiving and answering
 * each find in the processor's caches what they left there a moment before, and take a fifth less.
 */
function gatherTurn(): (answer: () => void) => void {
  let waiting: (() => void)[] = [];
  const answerAll = () => {
    const came = waiting;
    waiting = [];
    for (const answer of came) answer();
  };
  return (answer) => {
    if (waiting.push(answer) === 1) setImmediate(answerAll);
  };
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
  return question && { requests: 1, answer: (operations, asker) => evaluate(operations, asker, question) };
}

function readMany(bytes: Buffer): Answering | null {
  const read = readBatchIn(bytes);
  if (!read) return null;
  const { batch, items } = read;
  return {
    requests: items.length,
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
