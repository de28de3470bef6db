/** `npm run api-types`: writes the types of the API anew, after a door has changed. */
import { writeFileSync } from "node:fs";
import { apiTypesFile, generateApiTypes } from "./generate-api-types";

writeFileSync(apiTypesFile, await generateApiTypes());
