import openapiTS, { astToString } from "openapi-typescript";
import { apiDocument } from "~/api/api-document";

/** Where the types of the API stand, from the root of the project. */
export const apiTypesFile = "tests/support/api-client/api-types.ts";

const head = "/** Made from the document of the API by `npm run api-types`; never edited by hand. */\n";

/** The types as `npx openapi-typescript` makes them for anybody who reads our document. */
export async function generateApiTypes(): Promise<string> {
  const document = JSON.parse(JSON.stringify(apiDocument()));
  return head + astToString(await openapiTS(document));
}
