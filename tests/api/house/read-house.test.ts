import { expect, test } from "vitest";
import { describeOnBothDialects } from "#tests/support/databases";
import { openSmallHouse } from "#tests/support/small-house";
import { shareTestApi } from "#tests/support/test-api";
import type { ApiScope } from "~/domain/programs/api-client";

describeOnBothDialects("GET /api/v1/house", ({ dialect }) => {
  const openApi = shareTestApi(async (context) => {
    await openSmallHouse(context);
    await context.db.writer.updateTable("topic").set({ retired_at: 1 }).where("id", "=", "offers").execute();
  }, dialect);

  test("names the topics and channels that may be asked about, and none that was retired", async () => {
    const { send } = openApi();
    const house = await (await send("GET", "/api/v1/house")).json();
    expect(house).toMatchObject({ name: "Autohaus Lindner", timeZone: "Europe/Berlin", region: "DE-BY" });
    const topics = house.topics.map(({ id }: { id: string }) => id);
    expect(topics.sort()).toEqual(["advice", "contract", "danger", "recall", "repair"]);
    const repair = { id: "repair", basis: "contract", area: "werkstatt", channels: ["letter", "email"] };
    expect(house.topics).toContainEqual(expect.objectContaining(repair));
    expect(house.channels).toContainEqual(
      expect.objectContaining({ id: "phone", live: true, byAppointment: false, hours: [expect.anything()] }),
    );
    expect(house.areas).toEqual([{ id: "werkstatt", label: { de: "Werkstatt", en: "Werkstatt" } }]);
    expect(house.teams).toContainEqual({ id: "sued", label: { de: "sued", en: "sued" } });
  });

  test("is told to whoever may ask, claim, read or write", async () => {
    const { createKey, send } = openApi();
    for (const scope of ["check", "permit", "read", "write"] satisfies ApiScope[]) {
      const Authorization = `Bearer ${await createKey({ scopes: [scope] })}`;
      expect((await send("GET", "/api/v1/house", undefined, { Authorization })).status).toBe(200);
    }
  });
});
