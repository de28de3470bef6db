import { z } from "zod";
import { forAnyProgram } from "~/auth/for-api-client.server";
import { defineDoor } from "../api-door";

const configurationSchema = z
  .strictObject({
    policy_decision_point: z.url(),
    access_evaluation_endpoint: z.url(),
    access_evaluations_endpoint: z.url(),
    search_subject_endpoint: z.url(),
    search_resource_endpoint: z.url(),
    search_action_endpoint: z.url(),
  })
  .meta({ id: "AuthZenConfiguration" });

const hourSeconds = 3600;

/** Where the Authorization API is (AuthZEN, "Policy Decision Point Metadata"). */
export const configurationDoor = defineDoor({
  method: "GET",
  path: "/.well-known/authzen-configuration",
  name: "readAuthZenConfiguration",
  group: "Permission",
  guard: forAnyProgram,
  summary: "Where the Authorization API is, for programs that speak AuthZEN.",
  answers: { 200: configurationSchema },
  handle: (_, { config: { baseUrl } }) => ({
    status: 200,
    headers: { "Cache-Control": `public, max-age=${hourSeconds}` },
    body: {
      policy_decision_point: baseUrl,
      access_evaluation_endpoint: `${baseUrl}/access/v1/evaluation`,
      access_evaluations_endpoint: `${baseUrl}/access/v1/evaluations`,
      search_subject_endpoint: `${baseUrl}/access/v1/search/subject`,
      search_resource_endpoint: `${baseUrl}/access/v1/search/resource`,
      search_action_endpoint: `${baseUrl}/access/v1/search/action`,
    },
  }),
});
