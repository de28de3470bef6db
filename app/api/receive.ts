/** What a request asks for, checked against what its door takes. */
import { z } from "zod";
import type { ApiDoor } from "./api-door";
import { checkBody, checkParameters, readMembers } from "./check-body";
import { type PointedFault, pointAtAll, pointAtMore } from "./point-at";
import type { OrProblem, Problem, ProblemKind } from "./problem";
import { readJson } from "./read-json";

export interface Received {
  params: unknown;
  query: unknown;
  body: unknown;
}

type Taking = Pick<ApiDoor, "params" | "query" | "body" | "bodyFault">;

/** What the door finds in as much of a body as was said well. */
export type FindFaults = (said: object, isWhole: boolean) => Promise<readonly PointedFault[]>;

/** The body is read last: whoever is refused before need not have sent it. */
export async function receive(
  door: Taking,
  request: Request,
  params: Record<string, string>,
  findFaults: FindFaults,
): Promise<OrProblem<Received>> {
  const ofPath = door.params ? checkParameters(door.params, params, "not-found") : nothing;
  if (!ofPath.ok) return ofPath;
  const ofQuery = receiveQuery(door, request.url);
  if (!ofQuery.ok) return ofQuery;
  const body = door.body ? await receiveBody(door.body, request, door.bodyFault, findFaults) : nothing;
  if (!body.ok) return body;
  return { ok: true, value: { params: ofPath.value, query: ofQuery.value, body: body.value } };
}

const nothing: OrProblem<unknown> = { ok: true, value: undefined };
const noParameters = z.strictObject({});

function receiveQuery({ query = noParameters }: Taking, url: string): OrProblem<unknown> {
  const given = url.includes("?") ? Object.fromEntries(new URL(url).searchParams) : {};
  return checkParameters(query, given, "query-invalid");
}

async function receiveBody(
  schema: z.ZodType,
  request: Request,
  fault: ProblemKind = "body-invalid",
  findFaults: FindFaults,
): Promise<OrProblem<unknown>> {
  const json = await readJson(request);
  if (!json.ok)
    return { ok: false, problem: fault === "body-malformed" ? asMalformed(json.problem) : json.problem };
  const body = checkBody(schema, json.value, fault);
  if (!body.ok) return { ok: false, problem: await tellMore(body.problem, schema, json.value, findFaults) };
  const faults = await findFaults(body.value as object, true);
  return faults.length === 0 ? body : { ok: false, problem: pointAtAll(faults) };
}

/** What is wrong with the form needs no database to be told. */
async function tellMore(
  problem: Problem,
  schema: z.ZodType,
  value: unknown,
  findFaults: FindFaults,
): Promise<Problem> {
  try {
    return pointAtMore(problem, await findFaults(readMembers(schema, value), false));
  } catch (error) {
    console.error(error);
    return problem;
  }
}

/** AuthZEN knows one status for whatever is wrong with a body, its type included; its length is another matter. */
function asMalformed(problem: Problem): Problem {
  const isOfItsOwn = problem.kind === "not-json" || problem.kind === "body-too-large";
  return isOfItsOwn ? problem : { ...problem, kind: "body-malformed" };
}
