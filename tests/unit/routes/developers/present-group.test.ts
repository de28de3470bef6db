import { describe, expect, test } from "vitest";
import { apiDocument } from "~/api/api-document";
import { webhookEventKinds } from "~/domain/programs/webhook";
import {
  listGroups,
  listOperations,
  presentGroup,
  problemSchemaName,
} from "~/routes/developers/present-group";
import { presentOverview } from "~/routes/developers/present-overview";

const document = apiDocument();
const groups = listGroups(document);
const target = { baseUrl: "https://kontakt.example.org", key: "$KONTAKTWAHL_KEY" };
const present = (name: string) => presentGroup(document, name.toLowerCase(), target)!;

describe.each(groups)("the page of $name", ({ name }) => {
  test("explains every schema that it names", () => {
    const { operations, schemas } = present(name);
    const named = [...JSON.stringify([operations, schemas]).matchAll(/"kind":"named","name":"(\w+)"/g)];
    const explained = [problemSchemaName, ...schemas.map((schema) => schema.name)];
    for (const [, schema] of named) expect(explained).toContain(schema);
  });

  test("shows a request to every door, and tells what it answers", () => {
    for (const { id, examples, answers, refusals } of present(name).operations) {
      expect(examples[0]?.text, id).toMatch(/^curl /);
      expect(examples[0]?.text, id).not.toMatch(/[{]\w+[}]/);
      expect([answers.length > 0, refusals.length > 0], id).toEqual([true, true]);
    }
  });
});

test("every door stands on exactly one page, and on the first one", () => {
  const all = Object.values(document.paths).flatMap((path) =>
    Object.values(path).map((one) => one.operationId),
  );
  const onPages = groups.flatMap(({ name }) => present(name).operations.map(({ id }) => id));
  expect(onPages.sort()).toEqual(all.sort());
  const onFirst = presentOverview(document, target).groups.flatMap(({ operations }) => operations);
  expect(onFirst.map(({ id }) => id).sort()).toEqual(all);
});

test("what webhooks are sent stands on their page, every kind of it, with how it is signed", () => {
  const [event, ...more] = present("Webhooks").events;
  expect(more).toEqual([]);
  const kinds = event!.body!.schema.variants.flatMap(({ members }) =>
    members.filter((member) => member.name === "type").flatMap(({ values }) => values),
  );
  expect(kinds.map((kind) => JSON.parse(kind))).toEqual(webhookEventKinds);
  const [head] = event!.parameters;
  expect(head!.fields.map((field) => field.name)).toEqual([
    "webhook-id",
    "webhook-timestamp",
    "webhook-signature",
  ]);
  expect(groups.filter(({ name }) => present(name).events.length > 0)).toHaveLength(1);
});

test("there is no page of a group that there is not", () => {
  expect(presentGroup(document, "nothing", target)).toBeNull();
  expect(listOperations(document, "Nothing")).toEqual([]);
});
