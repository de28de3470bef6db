import { apiDoors } from "./api-doors";
import { describeApi } from "./openapi/describe-api";
import type { OpenApiDocument } from "./openapi/openapi";

let document: OpenApiDocument | null = null;

/** The document of all doors, made when it is first asked for. */
export function apiDocument(): OpenApiDocument {
  document ??= describeApi(apiDoors);
  return document;
}
