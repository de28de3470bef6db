import { describe, expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { expectProblem } from "#tests/support/expect-problem";
import { enterCustomer, openSmallHouse } from "#tests/support/small-house";
import { openTestApi } from "#tests/support/test-api";

const path = "/api/v1/staff";
const sommer = {
  name: { salutation: "ms", givenName: "Erika", familyName: "Sommer" },
  email: "Erika.Sommer@lindner.example",
  team: "sued",
  capacity: 20,
  deputy: "keller",
  languages: ["de", "tr"],
};

describeOnBothDialects("staff as another system knows them", ({ openTestContext }) => {
  async function openHouse() {
    const context = await openTestContext();
    await openSmallHouse(context);
    const api = await openTestApi({ context });
    const assigned = async () => {
      const { assignments } = await (await api.send("GET", "/api/v1/customers/aylin-demir")).json();
      return assignments.map(({ staff }: { staff: string | null }) => staff);
    };
    const told = async () => {
      const { changes } = await (await api.send("GET", "/api/v1/changes?limit=1000")).json();
      const ofCompany = changes.filter(({ kind }: { kind: string }) => kind === "company.changed");
      return ofCompany.map(({ data }: { data: { staff: string } }) => data.staff);
    };
    return { ...api, assigned, told };
  }

  describe("PUT /api/v1/staff/{reference}", () => {
    test("201, then 200: adds somebody under the id of the personnel system, and brings them up to date", async () => {
      const { send, told } = await openHouse();
      const made = await send("PUT", `${path}/personnel:17`, sommer);
      expect(made.status).toBe(201);
      const member = await made.json();
      expect(member).toMatchObject({
        reference: "personnel:17",
        email: "erika.sommer@lindner.example",
        role: "staff",
        capacity: 20,
        accepting: true,
        deputy: "keller",
        absences: [],
      });
      const changed = { name: sommer.name, email: sommer.email, accepting: false, deputy: null };
      const again = await send("PUT", `${path}/${member.id}`, changed);
      expect(again.status).toBe(200);
      expect(await again.json()).toEqual({ ...member, accepting: false, deputy: null });
      expect(await told()).toEqual([member.id, member.id]);
    });

    test("states the number from which somebody calls, leaves it where it is not told, and takes it back", async () => {
      const { send } = await openHouse();
      const put = async (said: object) => {
        const { name, email } = sommer;
        return send("PUT", `${path}/personnel:17`, { ...{ name, email, team: "sued" }, ...said });
      };
      const numberAfter = async (said: object) => (await (await put(said)).json()).callNumber;
      expect(await numberAfter({})).toBeNull();
      expect(await numberAfter({ callNumber: "089 5550 1118" })).toBe("+498955501118");
      expect(await numberAfter({ accepting: false })).toBe("+498955501118");
      const refused = await put({ callNumber: "Zentrale" });
      expect(refused.status).toBe(422);
      expect(JSON.stringify(await refused.json())).toContain("#/callNumber");
      expect(await numberAfter({ callNumber: null })).toBeNull();
    });

    test("nobody loses their person to a lowered capacity", async () => {
      const { send, context, assigned } = await openHouse();
      await enterCustomer(context, "Aylin Demir", { people: { mode: "ranked", ranked: ["keller"] } });
      const keller = {
        name: { givenName: "", familyName: "keller" },
        email: "keller@lindner.example",
        capacity: 0,
      };
      expect((await send("PUT", `${path}/keller`, keller)).status).toBe(200);
      expect(await assigned()).toEqual(["keller"]);
    });

    test("404: makes nobody under an id of ours", async () => {
      const { send } = await openHouse();
      await expectProblem(await send("PUT", `${path}/stranger`, sommer), 404);
    });

    test("409: the last administrator keeps the role until somebody else has it", async () => {
      const { send } = await openHouse();
      const put = (reference: string, said: object) => send("PUT", `${path}/${reference}`, said);
      await put("personnel:1", { ...sommer, role: "admin" });
      await expectProblem(await put("personnel:1", { ...sommer, role: "staff" }), 409);
      await put("personnel:2", { ...sommer, email: "jana.vogt@lindner.example", role: "admin" });
      expect((await put("personnel:1", { ...sommer, role: "staff" })).status).toBe(200);
    });

    test("409: an address is one person's", async () => {
      const { send } = await openHouse();
      await send("PUT", `${path}/personnel:17`, sommer);
      await expectProblem(await send("PUT", `${path}/personnel:18`, sommer), 409);
    });

    test.each([
      ["email", { email: "nowhere" }],
      ["deputy", { deputy: "stranger" }],
      ["capacity", { capacity: -1 }],
      ["team", { team: undefined }],
    ])("422: %s", async (member, given) => {
      const { send } = await openHouse();
      const { errors } = await expectProblem(
        await send("PUT", `${path}/personnel:17`, { ...sommer, ...given }),
        422,
      );
      expect(errors?.map(({ pointer }) => pointer)).toEqual([`#/${member}`]);
    });
  });

  describe("DELETE /api/v1/staff/{reference}", () => {
    test("204, then 404: leaves nobody with a person who is gone", async () => {
      const { send, context, assigned, told } = await openHouse();
      await enterCustomer(context, "Aylin Demir", {
        people: { mode: "ranked", ranked: ["keller", "yilmaz"] },
      });
      expect(await assigned()).toEqual(["keller"]);
      expect((await send("DELETE", `${path}/keller`)).status).toBe(204);
      expect(await assigned()).toEqual(["yilmaz"]);
      expect(await told()).toEqual(["keller"]);
      const { staff } = await (await send("GET", path)).json();
      const yilmaz = staff.find(({ id }: { id: string }) => id === "yilmaz");
      expect(yilmaz).toMatchObject({ deputy: null });
      expect(staff.map(({ id }: { id: string }) => id)).not.toContain("keller");
      await expectProblem(await send("DELETE", `${path}/keller`), 404);
    });

    test("409: the last administrator stays", async () => {
      const { send } = await openHouse();
      const { id } = await (await send("PUT", `${path}/personnel:1`, { ...sommer, role: "admin" })).json();
      await expectProblem(await send("DELETE", `${path}/${id}`), 409);
    });
  });

  describe("PUT /api/v1/staff/{reference}/absences", () => {
    const leave = { from: "2026-11-24", to: "2026-12-06" };

    test("200: replaces the list, and tells the feed", async () => {
      const { send, told } = await openHouse();
      for (const absences of [[leave], [], [leave]]) {
        const response = await send("PUT", `${path}/keller/absences`, { absences });
        expect(response.status).toBe(200);
        expect(await response.json()).toMatchObject({ id: "keller", absences });
      }
      expect(await told()).toEqual(["keller", "keller", "keller"]);
    });

    test("404 and 422", async () => {
      const { send } = await openHouse();
      await expectProblem(await send("PUT", `${path}/stranger/absences`, { absences: [leave] }), 404);
      const backwards = { absences: [{ from: leave.to, to: leave.from }] };
      const { errors } = await expectProblem(await send("PUT", `${path}/keller/absences`, backwards), 422);
      expect(errors?.map(({ pointer }) => pointer)).toEqual(["#/absences/0/to"]);
      const german = { absences: [{ from: "24.12.2026", to: leave.to }] };
      const told = await expectProblem(await send("PUT", `${path}/keller/absences`, german), 422);
      expect(told.errors?.map(({ pointer }) => pointer)).toEqual(["#/absences/0/from"]);
    });
  });

  test("GET /api/v1/staff lists who works here, page by page", async () => {
    const { send } = await openHouse();
    const ids: string[] = [];
    for (let after: string | null = ""; after !== null; ) {
      const page: { staff: { id: string }[]; next: string | null } = await (
        await send("GET", `${path}?limit=2&after=${after}`)
      ).json();
      ids.push(...page.staff.map(({ id }) => id));
      after = page.next;
    }
    expect(ids).toEqual(["keller", "lindner", "orth", "wolf", "yilmaz"]);
  });
});
