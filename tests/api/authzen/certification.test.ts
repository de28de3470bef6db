/** The structural checks of AuthZEN's certification scenario, with people of our own. */
import { describe, expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, shareTestApi, type TestApi } from "#tests/support/test-api";
import type { TestContext } from "#tests/support/test-context";

const keller = { type: "staff", id: "keller" };
const aylin = { type: "customer", id: "aylin-demir" };
const call = { name: "phone" };
const context = { topic: "advice" };
const question = { subject: keller, action: call, resource: aylin, context };

/** Tuesday, 17:12. Frau Demir chose Frau Keller, for calls about advice; Jonas Weber chose nobody. */
async function settle(context: TestContext): Promise<void> {
  await openSmallHouse(context);
  await enterCustomer(context, "Aylin Demir", {
    people: { mode: "ranked", ranked: ["keller"] },
    topics: { advice: ["phone", "email"] },
  });
  await enterCustomer(context, "Jonas Weber", null);
}

interface Told {
  decision: boolean;
  context: { reasons: { code: string }[] };
}

async function ask(api: TestApi, path: string, body: unknown, headers?: Record<string, string>) {
  const response = await api.post(`/access/v1/${path}`, body, headers);
  return { status: response.status, headers: response.headers, body: await response.json() };
}

describeOnBothDialects("the Authorization API", ({ dialect }) => {
  const openApi = shareTestApi(settle, dialect);

  describe("POST /access/v1/evaluation", () => {
    test("says yes and no, and why in the languages that are asked for", async () => {
      const api = openApi();
      const yes = await ask(api, "evaluation", question);
      expect(yes).toMatchObject({ status: 200, body: { decision: true, context: { basis: "consent" } } });
      const no = await ask(
        api,
        "evaluation",
        { ...question, subject: { type: "staff", id: "wolf" } },
        { "Accept-Language": "en, de;q=0.5" },
      );
      expect(no.body).toMatchObject({
        decision: false,
        context: { reasons: [{ code: "not_chosen", until: null }] },
      });
      expect(Object.keys(no.body.context.explanation)).toEqual(["en", "de"]);
      expect(no.body.context.explanation.en).toBe("You are not chosen for this.");
    });

    test("ignores what it does not know, and echoes the name of the request", async () => {
      const api = openApi();
      const body = { ...question, foo: "bar", subject: { ...keller, properties: { role: "any" } } };
      const answer = await ask(api, "evaluation", body, { "X-Request-ID": "abc-1" });
      expect(answer).toMatchObject({ status: 200, body: { decision: true } });
      expect(answer.headers.get("x-request-id")).toBe("abc-1");
    });

    test.each([
      ["subject", undefined],
      ["action", undefined],
      ["resource", undefined],
      ["subject", "keller"],
      ["subject", { id: "keller" }],
      ["subject", { type: "staff" }],
      ["action", {}],
      ["action", { name: 123 }],
      ["resource", { id: "aylin-demir" }],
      ["resource", { type: "customer" }],
      ["context", { time: "yesterday" }],
    ])("refuses a malformed %s: %j", async (part, value) => {
      const api = openApi();
      expect((await ask(api, "evaluation", { ...question, [part]: value })).status).toBe(400);
    });

    test("takes a time without seconds", async () => {
      const api = openApi();
      const at = (time: string) => ask(api, "evaluation", { ...question, context: { ...context, time } });
      expect(await at("2026-11-24T17:12+01:00")).toMatchObject({ status: 200, body: { decision: true } });
      expect(await at("2026-11-24T20:00+01:00")).toMatchObject({ status: 200, body: { decision: false } });
    });

    test("names a request itself that came without a name", async () => {
      const unnamed = { "X-Request-ID": "" };
      const [one, other] = [
        await ask(openApi(), "evaluation", question, unnamed),
        await ask(openApi(), "evaluation", question, unnamed),
      ];
      expect(one.headers.get("x-request-id")).toMatch(/^[\w-]{20,}$/);
      expect(other.headers.get("x-request-id")).not.toBe(one.headers.get("x-request-id"));
    });

    test.each([
      ["unknown_subject", { subject: { type: "staff", id: "nobody" } }],
      ["unknown_subject", { subject: { type: "user", id: "keller" } }],
      ["unknown_customer", { resource: { type: "customer", id: "nobody" } }],
      ["unknown_customer", { resource: { type: "record", id: "aylin-demir" } }],
      ["unknown_channel", { action: { name: "fax" } }],
      ["unknown_topic", { context: { topic: "weather" } }],
      ["topic_missing", { context: {} }],
    ])("says no, and %s where the key may know", async (code, part) => {
      const api = openApi();
      const known = await ask(api, "evaluation", { ...question, ...part });
      expect(known.body).toMatchObject({ decision: false, context: { reasons: [{ code, until: null }] } });
      const authorization = { Authorization: `Bearer ${await api.createKey({ scopes: ["check"] })}` };
      const veiled = await ask(api, "evaluation", { ...question, ...part }, authorization);
      const told = code === "topic_missing" ? code : "not_chosen";
      expect(veiled.body.context.reasons).toEqual([{ code: told, until: null }]);
    });

    test("tells a key that may not read customers the same of who chose somebody else and of who is none", async () => {
      const api = openApi();
      const authorization = { Authorization: `Bearer ${await api.createKey({ scopes: ["check"] })}` };
      const about = async (id: string) =>
        (await ask(api, "evaluation", { ...question, resource: { type: "customer", id } }, authorization))
          .body;
      expect(await about("jonas-weber")).toEqual(await about("nobody"));
    });
  });

  describe("POST /access/v1/evaluations", () => {
    test("answers in order, with defaults, and each fault for itself", async () => {
      const api = openApi();
      const evaluations = [{}, { subject: { type: "staff", id: "wolf" } }, { resource: "aylin" }, 1];
      const { status, body } = await ask(api, "evaluations", { ...question, evaluations });
      expect(status).toBe(200);
      expect(body.evaluations.map(({ decision }: { decision: boolean }) => decision)).toEqual([
        true,
        false,
        false,
        false,
      ]);
      expect(body.evaluations[2].context.error.status).toBe(400);
    });

    test.each([
      ["execute_all", 3],
      ["deny_on_first_deny", 2],
      ["permit_on_first_permit", 1],
    ])("knows %s", async (evaluations_semantic, count) => {
      const api = openApi();
      const evaluations = [{}, { action: { name: "fax" } }, {}];
      const body = { ...question, evaluations, options: { evaluations_semantic } };
      expect((await ask(api, "evaluations", body)).body.evaluations).toHaveLength(count);
    });

    test("takes a context of an item in the place of the one beside the list, as a whole", async () => {
      const api = openApi();
      const others = [{ topic: "offers" }, { time: "2026-11-24T17:12:00+01:00" }, { topic: "advice" }];
      const evaluations = others.map((context) => ({ context }));
      const { body } = await ask(api, "evaluations", { ...question, evaluations });
      const told = body.evaluations.map(({ decision, context }: Told) => [
        decision,
        context.reasons[0]?.code,
      ]);
      expect(told).toEqual([
        [false, "topic_refused"],
        [false, "topic_missing"],
        [true, undefined],
      ]);
    });

    test("takes no default for a part that is null: such an item is at fault, and its answer is no", async () => {
      const api = openApi();
      const parts = ["subject", "action", "resource", "context"];
      const evaluations = [{}, ...parts.map((part) => ({ [part]: null }))];
      const { body } = await ask(api, "evaluations", { ...question, evaluations });
      const [whole, ...faulty] = body.evaluations;
      expect(whole.decision).toBe(true);
      for (const answer of faulty)
        expect(answer).toMatchObject({ decision: false, context: { error: { status: 400 } } });
    });

    test("is a single question without evaluations", async () => {
      const api = openApi();
      expect((await ask(api, "evaluations", { ...question, evaluations: [] })).body.decision).toBe(true);
      expect((await ask(api, "evaluations", { subject: keller })).status).toBe(400);
    });
  });

  describe("POST /access/v1/search", () => {
    test("finds who may contact a customer, whom a sender may, and by which ways", async () => {
      const api = openApi();
      const found = async (what: string, body: object) =>
        (await ask(api, `search/${what}`, body)).body.results;
      expect(await found("subject", { ...question, subject: { type: "staff", id: "wolf" } })).toEqual([
        keller,
      ]);
      expect(await found("resource", { ...question, resource: { type: "customer", id: "x" } })).toEqual([
        aylin,
      ]);
      expect(await found("action", { ...question, action: undefined })).toEqual([{ name: "email" }, call]);
      expect(await found("subject", { ...question, subject: { type: "spaceship" } })).toEqual([]);
      expect(await found("action", { ...question, subject: { type: "staff", id: "nobody" } })).toEqual([]);
    });

    test.each([
      ["subject", { subject: undefined }],
      ["subject", { subject: {} }],
      ["subject", { action: undefined }],
      ["subject", { action: {} }],
      ["subject", { resource: undefined }],
      ["subject", { resource: { type: "customer" } }],
      ["resource", { subject: undefined }],
      ["resource", { subject: { type: "staff" } }],
      ["resource", { action: undefined }],
      ["resource", { resource: undefined }],
      ["resource", { resource: { id: "aylin-demir" } }],
      ["action", { subject: undefined }],
      ["action", { subject: { type: "staff" } }],
      ["action", { resource: undefined }],
      ["action", { resource: { type: "customer" } }],
    ])("for %s refuses a question with %j", async (what, part) => {
      expect((await ask(openApi(), `search/${what}`, { ...question, ...part })).status).toBe(400);
    });

    test("finds nothing for a subject that nobody knows", async () => {
      const api = openApi();
      const unknown = { ...question, subject: { type: "staff", id: "nobody" } };
      for (const what of ["resource", "action"]) {
        const { status, body } = await ask(api, `search/${what}`, unknown);
        expect({ status, results: body.results }).toEqual({ status: 200, results: [] });
      }
    });

    test("turns pages by a token", async () => {
      const api = openApi();
      const first = (await ask(api, "search/action", { ...question, page: { limit: 1 } })).body;
      expect(first).toMatchObject({ results: [{ name: "email" }], page: { count: 1 } });
      const page = { token: first.page.next_token };
      const second = (await ask(api, "search/action", { ...question, page })).body;
      expect(second).toMatchObject({ results: [call], page: { next_token: "" } });
    });

    describe("a page's token", () => {
      const beginSearch = async (api: TestApi) => {
        const { body } = await ask(api, "search/action", { ...question, page: { limit: 1 } });
        return body.page.next_token as string;
      };
      /** What is said of a token that is none: nothing that one could learn from. */
      const goOn = async (token: string, more: object = {}, headers = {}, what = "action") => {
        const body = { ...question, ...more, page: { token, ...("page" in more && (more.page as object)) } };
        const { status, body: told } = await ask(openApi(), `search/${what}`, body, headers);
        return { status, told: { ...told, results: told.results?.length } };
      };
      const refused = async () => {
        const told = await goOn("none of ours");
        expect(told).toMatchObject({ status: 400, told: { errors: [{ pointer: "#/page/token" }] } });
        return told;
      };

      test("is no good with another question, search or limit", async () => {
        const token = await beginSearch(openApi());
        const others = [
          { context: { topic: "offers" } },
          { context: { ...question.context, time: "2026-11-24T17:00:00+01:00" } },
          { subject: { type: "staff", id: "wolf" } },
          { resource: { type: "customer", id: "jonas-weber" } },
          { page: { limit: 2 } },
        ];
        for (const other of others) expect(await goOn(token, other)).toEqual(await refused());
        for (const what of ["subject", "resource"]) {
          expect(await goOn(token, {}, {}, what)).toEqual(await refused());
        }
      });

      test("is no good for another program, whatever that may ask", async () => {
        const api = openApi();
        const token = await beginSearch(api);
        for (const scopes of [["check"], ["check", "read", "admin"]] as const) {
          const key = await api.createKey({ scopes: [...scopes] });
          expect(await goOn(token, {}, { Authorization: `Bearer ${key}` })).toEqual(await refused());
        }
      });

      test("is no good with any character changed, missing or added", async () => {
        const token = await beginSearch(openApi());
        for (let place = 0; place < token.length; place += 11) {
          const other = token[place] === "A" ? "B" : "A";
          const altered = token.slice(0, place) + other + token.slice(place + 1);
          expect(await goOn(altered)).toEqual(await refused());
        }
        for (const altered of ["", token.slice(1), token.slice(0, -4), `${token}AAAA`, `${token}.`]) {
          expect(await goOn(altered)).toEqual(await refused());
        }
      });

      test("is good for an hour and not a moment longer", async () => {
        const api = openApi();
        const { context } = api;
        const begunAt = context.clock();
        const token = await beginSearch(api);
        const pass = (ms: number) => context.setNow(new Date(begunAt + ms).toISOString());
        try {
          pass(3_600_000);
          expect(await goOn(token)).toMatchObject({ status: 200 });
          pass(3_600_001);
          expect(await goOn(token)).toEqual(await refused());
        } finally {
          pass(0);
        }
      });

      test("tells whoever carries it neither whom nor what it passed", async () => {
        const api = openApi();
        const token = await beginSearch(api);
        const inside = Buffer.from(token, "base64url").toString("latin1");
        expect(token + inside).not.toMatch(/email|phone|aylin|advice|after|limit|\d{13}/);
        expect(await beginSearch(api)).not.toBe(token);
      });
    });
  });
});

test("GET /.well-known/authzen-configuration says where everything is, to anybody", async () => {
  const { api } = await openTestApi();
  const response = await api.request("/.well-known/authzen-configuration");
  expect(response.status).toBe(200);
  const { policy_decision_point: base, ...told } = await response.json();
  expect(base).toBe("http://localhost:3000");
  const paths = Object.values(told).map((address) => String(address).replace(`${base}/access/v1/`, ""));
  expect(paths).toEqual(expect.arrayContaining(["evaluation", "evaluations", "search/subject"]));
});
