import { describe, expect, test } from "vitest";
import { bodyDoors, everyDoor, keyedDoors, otherMethods } from "#tests/support/api-knocks";
import { expectProblem } from "#tests/support/expect-problem";
import { openSmallHouse } from "#tests/support/small-house";
import { shareTestApi } from "#tests/support/test-api";

const shared = shareTestApi(openSmallHouse);

const german = { "Accept-Language": "de-AT,de;q=0.9,en;q=0.8" };
const english = { "Accept-Language": "en-GB,de;q=0.5" };

interface Told {
  type: string;
  title: string;
  detail: string;
  errors?: { detail: string; pointer: string }[];
}

/** What a program reads is the same in both; what people read is not. */
function expectSameInBoth(de: Told, en: Told): void {
  expect(de.type).toBe(en.type);
  expect(de.title).not.toBe(en.title);
  expect(de.detail).not.toBe(en.detail);
  expect(de.errors?.map(({ pointer }) => pointer)).toEqual(en.errors?.map(({ pointer }) => pointer));
  for (const [index, { detail, pointer }] of (de.errors ?? []).entries()) {
    expect(detail, pointer).not.toBe(en.errors![index]!.detail);
    expect(detail, pointer).not.toMatch(/fault:|undefined|Invalid/);
  }
}

describe.each(keyedDoors)("$name", ({ method, path }) => {
  test("tells whoever has no key so in German or English, and says in which", async () => {
    const knock = (headers: Record<string, string>) => shared().api.request(path, { method, headers });
    const [de, en] = [await knock(german), await knock(english)];
    expect(de.headers.get("content-language")).toBe("de");
    expect(en.headers.get("content-language")).toBe("en");
    expectSameInBoth((await expectProblem(de, 401)) as Told, (await expectProblem(en, 401)) as Told);
  });
});

/** Each stands in the place of each member in turn. */
const wrongValues = [null, "", "\0", -1, [], ["a", "a"], "x".repeat(20_000)];

describe.each(bodyDoors)("$name", ({ method, path, door }) => {
  test("tells every fault of a body in both languages, at the same places", async () => {
    const body = (door.example?.body ?? {}) as Record<string, unknown>;
    for (const key of Object.keys(body)) {
      for (const wrong of wrongValues) {
        const sent = { ...body, [key]: wrong, unheardOf: true };
        const [de, en] = [
          await shared().send(method, path, sent, german),
          await shared().send(method, path, sent, english),
        ];
        expect(de.status).toBe(en.status);
        if (de.status < 400 || !isProblem(de)) continue;
        expectSameInBoth((await de.json()) as Told, (await en.json()) as Told);
      }
    }
  });
});

function isProblem({ headers }: Response): boolean {
  return headers.get("content-type") === "application/problem+json";
}

test.each([null, "*", "fr-FR", "de;q=0"])("where %s is asked for, refusals are in English", async (asked) => {
  const headers = new Headers(asked === null ? [] : [["Accept-Language", asked]]);
  const response = await shared().api.request("/api/v1/permits", { headers });
  expect(response.headers.get("content-language")).toBe("en");
  expect((await expectProblem(response, 401)) as object).toMatchObject({ title: "No key was sent" });
});

test("an address, a method and a media type that nobody takes are refused in the language that is asked for", async () => {
  const { api, send } = shared();
  const [{ path, door }] = everyDoor as [(typeof everyDoor)[number]];
  const wrong = otherMethods(door)[0]!;
  const refusals = [
    [await send("GET", "/api/v1/nothing", undefined, german), 404],
    [await api.request(path, { method: wrong, headers: german }), 405],
    [await send("POST", "/api/v1/permits", "{}", { ...german, "Content-Type": "text/plain" }), 415],
    [await send("POST", "/api/v1/screenings", "a;b\n", { ...german, "Content-Type": "text/csv" }), 422],
  ] as const;
  for (const [response, status] of refusals) {
    expect((await expectProblem(response, status)).detail).toMatch(/Adresse|Senden Sie|Kopfzeile/);
  }
});

test("a faulty question among others is told in the language that is asked for", async () => {
  const ask = async (headers: Record<string, string>) => {
    const evaluations = [{ subject: { type: "staff" } }, "no question"];
    const answer = await shared().send("POST", "/access/v1/evaluations", { evaluations }, headers);
    const told = (await answer.json()) as { evaluations: { context: { error: { message: string } } }[] };
    return told.evaluations.map(({ context }) => context.error.message);
  };
  expect(await ask(german)).toEqual([
    "#/subject/id: Das fehlt. #/action: Das fehlt. #/resource: Das fehlt.",
    "Das ist kein Objekt.",
  ]);
  expect(await ask({})).toEqual([
    "#/subject/id: This is missing. #/action: This is missing. #/resource: This is missing.",
    "It is no object.",
  ]);
});
