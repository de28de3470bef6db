import type { OpenApiDocument } from "~/api/openapi/openapi";
import { listGroups, listOperations, problemSchemaName } from "./present-group";
import { type ExampleTarget, presentOperation } from "./present-operation";
import { readSchema } from "./read-schema";

/** What one does first, in this order. */
const firstSteps = ["evaluate", "claimPermit", "reportPermit"];

/** The first page: every door in one line, and what holds at each of them. */
export function presentOverview(document: OpenApiDocument, target: ExampleTarget) {
  const groups = listGroups(document).map((group) => ({
    ...group,
    operations: listOperations(document, group.name).map(({ path, method, operation }) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
    })),
  }));
  return {
    groups,
    start: firstSteps.map((id) => writeExample(document, id, target)).join("\n\n"),
    problem: { name: problemSchemaName, schema: readSchema(document.components.schemas[problemSchemaName]!) },
    documentUrl: `${target.baseUrl}/api/v1/openapi.json`,
  };
}

function writeExample(document: OpenApiDocument, id: string, target: ExampleTarget): string {
  const listed = listGroups(document).flatMap(({ name }) => listOperations(document, name));
  const { path, method } = listed.find(({ operation }) => operation.operationId === id)!;
  return presentOperation(document, path, method, target).examples[0]!.text;
}
