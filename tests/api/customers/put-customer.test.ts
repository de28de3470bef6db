import { describe, expect, test } from "vitest";
import { insertChannel } from "#db/queries/company-setup";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { expectWholeChain } from "#tests/support/expect-whole-chain";
import { decide, enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi, shareTestApi, type TestApi } from "#tests/support/test-api";

const aylin = {
  name: { salutation: "ms", givenName: "Aylin", familyName: "Demir" },
  language: "de",
  contactPoints: [
    { kind: "email", value: " Aylin.Demir@example.org " },
    { kind: "phone", value: "0171 2345678" },
    { kind: "postal", value: { street: "Lindenstr. 4", postalCode: "81541", city: "München" } },
  ],
  contactPerson: "keller",
};

function withPut(api: TestApi) {
  const put = (body: object, reference = "salesforce:003A000001aBcDe") =>
    api.send("PUT", `/api/v1/customers/${reference}`, body);
  return { ...api, put };
}

describeOnBothDialects("customers as a CRM knows them", ({ openTestContext }) => {
  async function openApi() {
    const context = await openTestContext();
    await openSmallHouse(context);
    return withPut(await openTestApi({ context }));
  }

  describe("PUT /api/v1/customers/{reference}", () => {
    test("201: makes a customer of what a CRM knows, and tells no address or number back", async () => {
      const { put, context } = await openApi();
      const response = await put(aylin);
      expect(response.status).toBe(201);
      const text = await response.text();
      expect(text).not.toMatch(/example\.org|2345678|Lindenstr/);
      expect(JSON.parse(text)).toMatchObject({
        references: ["salesforce:003A000001aBcDeIAK"],
        name: aylin.name,
        hasChosen: false,
        preferenceVersion: 0,
        contactPerson: "keller",
        contactPoints: [
          {
            kind: "email",
            openChannels: ["email"],
            usableChannels: ["email"],
            isVerified: false,
            badSince: null,
          },
          { kind: "phone", openChannels: ["phone"], usableChannels: ["phone"] },
          { kind: "postal", openChannels: ["letter", "visit"] },
        ],
        assignments: [],
      });
      const records = await expectWholeChain(context, JSON.parse(text).id);
      expect(records[0]).toMatchObject({ kind: "customer_recorded", actor: { type: "api" } });
      expect(JSON.stringify(records)).not.toMatch(/example\.org|2345678|Lindenstr|003A000001aBcDe/);
    });

    test("keeps names as pages keep them: composed, and nothing in them turns or breaks what stands around", async () => {
      const { put } = await openApi();
      const name = { givenName: " Ayl\u202eın\u2069\u0007 ", familyName: "De\u0301mir\u001b[31m" };
      expect(await (await put({ ...aylin, name })).json()).toMatchObject({
        name: { givenName: "Aylın", familyName: "D\u00e9mir [31m" },
      });
      for (const none of ["\0", "\ud800"]) {
        const refused = await put({ ...aylin, name: { ...name, givenName: none } });
        expect((await expectProblem(refused, 422)).errors).toMatchObject([{ pointer: "#/name/givenName" }]);
      }
    });

    test("200: the same words again change nothing and leave no trace", async () => {
      const { put, context } = await openApi();
      const { id } = await (await put(aylin)).json();
      const before = await expectWholeChain(context, id);
      const again = await put(aylin, "salesforce:003A000001aBcDeIAK");
      expect(again.status).toBe(200);
      expect((await again.json()).id).toBe(id);
      expect(await expectWholeChain(context, id)).toEqual(before);
    });

    test("200: what is no longer listed is gone, by our own id as well", async () => {
      const { put } = await openApi();
      const { id } = await (await put(aylin)).json();
      const [email] = aylin.contactPoints;
      const response = await put({ ...aylin, contactPoints: [email] }, id);
      expect(response.status).toBe(200);
      expect((await response.json()).contactPoints).toMatchObject([{ kind: "email" }]);
      const { contactPoints: _, ...without } = aylin;
      expect((await (await put(without, id)).json()).contactPoints).toHaveLength(1);
    });

    test("opens fewer ways where it is told so, and never more than an import", async () => {
      const { put } = await openApi();
      const postal = { ...aylin.contactPoints[2], openChannels: ["letter"] };
      const { contactPoints } = await (await put({ ...aylin, contactPoints: [postal] })).json();
      expect(contactPoints).toMatchObject([{ openChannels: ["letter"] }]);
      const sms = { kind: "phone", value: "0171 2345678", openChannels: ["phone", "sms"] };
      const { errors } = await expectProblem(await put({ ...aylin, contactPoints: [sms] }, "crm:2"), 422);
      expect(errors).toEqual([
        { pointer: "#/contactPoints/0/openChannels/1", detail: expect.stringContaining("only the customer") },
      ]);
    });

    test("opens nothing for a customer who has chosen, and proposes nobody", async () => {
      const { put, context } = await openApi();
      const { id } = await (await put({ ...aylin, contactPoints: [] })).json();
      await decide(context, id, { people: { mode: "nobody" } });
      const after = await (await put({ ...aylin, contactPerson: "yilmaz" })).json();
      expect(after.contactPoints).toMatchObject([
        { openChannels: [] },
        { openChannels: [] },
        { openChannels: [] },
      ]);
      expect(after.contactPerson).not.toBe("yilmaz");
    });

    test("holds a refusal at once, for whoever shares the number too, and tells the feed of both", async () => {
      const { put, send } = await openApi();
      const phone = [{ kind: "phone", value: "089 123456" }];
      const karl = await (await put({ ...aylin, contactPoints: phone }, "crm:karl")).json();
      const { cursor } = await (await send("GET", "/api/v1/changes?after=newest")).json();
      const refusals = [{ channels: ["phone", "sms"], source: "DoNotCall" }];
      const erika = await (await put({ ...aylin, contactPoints: phone, refusals }, "crm:erika")).json();
      expect(erika.contactPoints).toMatchObject([{ kind: "phone", usableChannels: [] }]);
      const seen = await (await send("GET", `/api/v1/customers/${karl.id}`)).json();
      expect(seen.contactPoints).toMatchObject([{ openChannels: ["phone"], usableChannels: [] }]);
      const { changes } = await (await send("GET", `/api/v1/changes?after=${cursor}`)).json();
      const told = changes.filter(({ kind }: { kind: string }) => kind === "contact_point.changed");
      expect(new Set(told.map(({ customer }: { customer: string }) => customer))).toEqual(
        new Set([karl.id, erika.id]),
      );
    });

    test("201: proposes somebody by the id that your own system gave them", async () => {
      const { put, send } = await openApi();
      const keller = { name: { givenName: "Sabine", familyName: "Keller" }, email: "keller@lindner.example" };
      const { id } = await (await send("PUT", "/api/v1/staff/hr:17", { ...keller, team: "sued" })).json();
      const { contactPerson } = await (await put({ ...aylin, contactPerson: "hr:17" }, "crm:hr")).json();
      expect(contactPerson).toBe(id);
      for (const nobody of ["hr:18", "crm:17"]) {
        const { errors } = await expectProblem(await put({ ...aylin, contactPerson: nobody }, "crm:hr"), 422);
        expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/contactPerson"]);
      }
    });

    test("422: points at a no over a channel that nobody here knows, and stores nothing", async () => {
      const { put, send } = await openApi();
      const refusals = [
        { channels: ["sms"], source: "NoText" },
        { channels: ["phone", "Phone"], source: "DoNotCall" },
      ];
      const { errors } = await expectProblem(await put({ ...aylin, refusals }, "crm:1"), 422);
      expect(errors).toEqual([{ pointer: "#/refusals/1/channels/1", detail: "no such channel" }]);
      await expectProblem(await send("GET", "/api/v1/customers/crm:1"), 404);
    });

    test("422: points at addresses and numbers that cannot be read, and stores nothing", async () => {
      const { put, send } = await openApi();
      const contactPoints = [
        { kind: "email", value: "aylin(at)example.org" },
        aylin.contactPoints[1],
        { kind: "phone", value: "unknown" },
      ];
      const { errors } = await expectProblem(await put({ ...aylin, contactPoints }, "crm:1"), 422);
      expect(errors?.map(({ pointer }) => pointer)).toEqual([
        "#/contactPoints/0/value",
        "#/contactPoints/2/value",
      ]);
      await expectProblem(await send("GET", "/api/v1/customers/crm:1"), 404);
    });

    test("409: merges nobody by a guess", async () => {
      const { put } = await openApi();
      await put(aylin, "salesforce:1");
      const { detail } = await expectProblem(await put(aylin, "hubspot:17"), 409);
      expect(detail).toContain("by a guess");
    });

    test("200: is found by every id that was told, Salesforce's in either length", async () => {
      const { put, send } = await openApi();
      const { id } = await (
        await put({ ...aylin, references: ["salesforce:003A000001aBcDe"] }, "crm:1")
      ).json();
      for (const reference of ["crm:1", "salesforce:003A000001aBcDe", "salesforce:003A000001aBcDeIAK"]) {
        const answer = await (await send("GET", `/api/v1/customers/${reference}`)).json();
        expect(answer).toMatchObject({ id, references: ["crm:1", "salesforce:003A000001aBcDeIAK"] });
      }
    });

    test("409: nobody is merged by a word either", async () => {
      const { put } = await openApi();
      await put(aylin, "crm:1");
      await put({ ...aylin, name: { givenName: "Karl", familyName: "Vogt" } }, "crm:2");
      const { detail } = await expectProblem(await put({ ...aylin, references: ["crm:2"] }, "crm:1"), 409);
      expect(detail).toContain("different customers");
    });

    test("two programs that name somebody new at once make one customer", async () => {
      const { put } = await openApi();
      const answers = await Promise.all([put(aylin), put(aylin), put(aylin)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
      const ids = await Promise.all(answers.map(async (answer) => (await answer.json()).id));
      expect(new Set(ids).size).toBe(1);
    });
  });

  describe("GET /api/v1/customers/{reference}", () => {
    test("200: tells who looks after Aylin Demir, in general and in the workshop", async () => {
      const { send, context } = await openApi();
      const areas = { werkstatt: { mode: "ranked" as const, ranked: ["orth"] } };
      await enterCustomer(context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"], areas } });
      const response = await send("GET", "/api/v1/customers/aylin-demir");
      expect(response.status).toBe(200);
      const since = "2026-11-24T16:12:00Z";
      expect(await response.json()).toMatchObject({
        id: "aylin-demir",
        hasChosen: true,
        preferenceVersion: 1,
        assignments: [
          { area: null, staff: "keller", rank: 1, waiting: [], since },
          { area: "werkstatt", staff: "orth", rank: 1, waiting: [], since },
        ],
      });
    });
  });

  describe("PATCH /api/v1/customers/{reference}/contact-points/{id}", () => {
    test("200: closes what is bad for good, and keeps when that was", async () => {
      const { put, send, context } = await openApi();
      const { id, contactPoints } = await (await put(aylin)).json();
      const path = `/api/v1/customers/${id}/contact-points/${contactPoints[0].id}`;
      const closed = await (await send("PATCH", path, { bad: true })).json();
      expect(closed.contactPoints[0]).toMatchObject({ usableChannels: [], badSince: "2026-11-24T16:12:00Z" });
      context.setNow("2026-12-24T17:12:00+01:00");
      const again = await send("PATCH", path, { bad: true });
      expect(again.status).toBe(200);
      expect((await again.json()).contactPoints).toEqual(closed.contactPoints);
      const records = await expectWholeChain(context, id);
      expect(records.filter(({ kind }) => kind === "contact_point_bad")).toHaveLength(1);
    });

    test("200: a refused number is refused for all who share it, at once", async () => {
      const { put, send } = await openApi();
      const phone = [{ kind: "phone", value: "089 123456" }];
      const karl = await (await put({ ...aylin, contactPoints: phone }, "crm:karl")).json();
      const erika = await (await put({ ...aylin, contactPoints: phone }, "crm:erika")).json();
      const path = `/api/v1/customers/crm:erika/contact-points/${erika.contactPoints[0].id}`;
      const response = await send("PATCH", path, { refusedChannels: ["phone"] });
      expect((await response.json()).contactPoints).toMatchObject([{ openChannels: [], usableChannels: [] }]);
      const seen = await (await send("GET", `/api/v1/customers/${karl.id}`)).json();
      expect(seen.contactPoints).toMatchObject([{ openChannels: ["phone"], usableChannels: [] }]);
    });

    test("holds a no over a channel of the company's own, and points at one over a channel that nobody knows", async () => {
      const { put, send, context } = await openApi();
      await context.db.transaction((tx) => insertChannel(tx, { id: "fax", live: false }, 9));
      const { id, contactPoints } = await (await put(aylin)).json();
      const path = `/api/v1/customers/${id}/contact-points/${contactPoints[1].id}`;
      const unknown = await send("PATCH", path, { refusedChannels: ["phone", "telegram"] });
      const { errors } = await expectProblem(unknown, 422);
      expect(errors).toEqual([{ pointer: "#/refusedChannels/1", detail: "no such channel" }]);
      expect((await send("PATCH", path, { refusedChannels: ["fax"] })).status).toBe(200);
      const refused = (await expectWholeChain(context, id)).filter(({ kind }) => kind === "contact_refused");
      expect(refused.map(({ body }) => body.channels)).toEqual([["fax"]]);
    });

    test("404: of somebody else, or of nobody", async () => {
      const { put, send } = await openApi();
      const { contactPoints } = await (await put(aylin)).json();
      const karl = { ...aylin, name: { givenName: "Karl", familyName: "Vogt" } };
      await put(karl, "crm:karl");
      for (const place of [`crm:karl/contact-points/${contactPoints[0].id}`, "crm:no/contact-points/1"]) {
        await expectProblem(await send("PATCH", `/api/v1/customers/${place}`, { bad: true }), 404);
      }
    });
  });
});

/** What nobody need look up costs no database of its own. */
describe("a customer whom nobody can name, or of whom nobody can say that", () => {
  const shared = shareTestApi(openSmallHouse);
  const share = () => withPut(shared());
  test("422: says why there is no field for what a customer is worth", async () => {
    const { put } = share();
    const { errors } = await expectProblem(await put({ ...aylin, annualRevenue: 12_000, shoeSize: 38 }), 422);
    expect(errors).toEqual([
      { pointer: "#/annualRevenue", detail: expect.stringContaining("worth") },
      { pointer: "#/shoeSize", detail: "This key is not known here." },
    ]);
  });

  test("422: knows nobody of that name to propose", async () => {
    const { put } = share();
    const { errors } = await expectProblem(await put({ ...aylin, contactPerson: "stranger" }), 422);
    expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/contactPerson"]);
  });

  test("404: makes nobody under an id of ours", async () => {
    const { put } = share();
    await expectProblem(await put(aylin, "nobody-here"), 404);
  });

  test("422: a further id names its system", async () => {
    const { put } = share();
    const { errors } = await expectProblem(await put({ ...aylin, references: ["4711"] }, "crm:1"), 422);
    expect(errors).toEqual([{ pointer: "#/references/0", detail: "names no system" }]);
  });

  test.each(["nobody", "salesforce:nobody", "salesforce:", ":1", "%00", "a".repeat(301)])(
    "404: %s",
    async (reference) => {
      const { send } = share();
      await expectProblem(await send("GET", `/api/v1/customers/${reference}`), 404);
    },
  );

  test.each([{}, { bad: false }, { refusedChannels: [] }, { value: "089 123456" }])(
    "422: %j",
    async (body) => {
      const { put, send } = share();
      const { id, contactPoints } = await (await put(aylin)).json();
      const path = `/api/v1/customers/${id}/contact-points/${contactPoints[0].id}`;
      await expectProblem(await send("PATCH", path, body), 422);
    },
  );
});
