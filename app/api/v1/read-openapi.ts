import { z } from "zod";
import { forAnyProgram } from "~/auth/for-api-client.server";
import { defineDoor } from "../api-door";

/** The document of the API, under the address at which it was asked for. */
export const readOpenApiDoor = defineDoor({
  method: "GET",
  path: "/api/v1/openapi.json",
  name: "readOpenApi",
  group: "Service",
  guard: forAnyProgram,
  summary: "This document.",
  answers: { 200: z.looseObject({ openapi: z.string() }) },
  handle: (_, { config, document }) => ({
    status: 200,
    headers: { "Cache-Control": "public, max-age=300" },
    body: { ...document(), servers: [{ url: config.baseUrl }] },
  }),
});
