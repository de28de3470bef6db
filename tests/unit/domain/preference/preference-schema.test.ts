import { describe, expect, it } from "vitest";
import { listNamedIds } from "~/domain/preference/named-ids";
import { createPreferencesSchema } from "~/domain/preference/preference-schema";

const schema = createPreferencesSchema((region) => region === "DE-BY");
const least = { timeZone: "Europe/Berlin", people: { mode: "nobody" } };
const window = { days: [1], from: "08:00", to: "24:00" };

function fault(changes: object): string | undefined {
  const result = schema.safeParse({ ...least, ...changes });
  return result.success ? undefined : `/${result.error.issues[0]!.path.join("/")}`;
}

const people = (changes: object) => ({ people: { mode: "anyone", ...changes } });

describe("preferences", () => {
  it("need a zone and a mode, and nothing else", () => {
    expect(schema.parse(least)).toEqual(least);
    expect(schema.safeParse({ timeZone: "Europe/Berlin" }).success).toBe(false);
    expect(schema.safeParse({ people: { mode: "nobody" } }).success).toBe(false);
  });

  it.each([
    ["fields of another mode", people({ ranked: ["a", "b", "c", "d", "e", "f"], whenAway: "wait" })],
    ["an empty list of windows", { hours: { phone: [] } }],
    ["windows that overlap", { hours: { phone: [window, window] } }],
    [
      "a pause of one day, and one until further notice",
      {
        pauses: [
          { from: "2026-01-01", to: "2026-01-01" },
          { from: "2026-01-01", to: null },
        ],
      },
    ],
    ["a cap of nothing at all", { caps: [{ max: 0, per: "P10Y" }] }],
    ["ids that every object answers to", { topics: { constructor: ["toString"] } }],
  ])("may hold %s", (_what, changes) => {
    expect(fault(changes)).toBeUndefined();
  });

  it.each([
    ["/", { extra: 1 }],
    ["/timeZone", { timeZone: "+01:00" }],
    ["/region", { region: "DE-XX" }],
    ["/region", { region: null }],
    ["/people/mode", people({ mode: "all" })],
    ["/people/ranked", people({ mode: "ranked" })],
    ["/people/ranked", people({ mode: "ranked", ranked: [] })],
    ["/people/ranked", people({ mode: "ranked", ranked: ["a", "b", "c", "d", "e", "f"] })],
    ["/people/ranked", people({ ranked: ["a", "a"] })],
    ["/people/areas/workshop/ranked", people({ areas: { workshop: { mode: "ranked" } } })],
    ["/people/areas/workshop", people({ areas: { workshop: { mode: "nobody", blocked: [] } } })],
    ["/topics/offers", { topics: { offers: ["email", "email"] } }],
    ["/topics/__proto__", { topics: JSON.parse('{"__proto__":["email"]}') }],
    ["/hours/phone/0/days", { hours: { phone: [{ ...window, days: [] }] } }],
    ["/hours/phone/0/days", { hours: { phone: [{ ...window, days: [1, 1] }] } }],
    ["/hours/phone/0/days/0", { hours: { phone: [{ ...window, days: [8] }] } }],
    ["/hours/phone/0/to", { hours: { phone: [{ ...window, to: "08:00" }] } }],
    ["/hours/phone/0/from", { hours: { phone: [{ ...window, from: "8:00" }] } }],
    ["/hours/phone", { hours: { phone: Array(51).fill(window) } }],
    ["/caps/0/max", { caps: [{ max: 1001, per: "P1M" }] }],
    ["/caps/0/max", { caps: [{ max: 1.5, per: "P1M" }] }],
    ["/caps/0/per", { caps: [{ max: 1, per: "P1000000Y" }] }],
    ["/caps", { caps: Array(21).fill({ max: 1, per: "P1M" }) }],
    ["/pauses/0/to", { pauses: [{ from: "2026-01-02", to: "2026-01-01" }] }],
    ["/pauses/0/to", { pauses: [{ from: "2026-01-02" }] }],
    ["/pauses/0/quiet", { pauses: [{ from: "2026-01-02", to: null, except: ["offers"], quiet: true }] }],
    ["/pauses/0/quiet", { pauses: [{ from: "2026-01-02", to: null, quiet: false }] }],
    ["/pauses", { pauses: Array(51).fill({ from: "2026-01-01", to: null }) }],
    ["/notes/advice", { notes: { advice: "\ud800" } }],
  ])("are refused at %s: %j", (path, changes) => {
    expect(fault(changes)).toBe(path);
  });

  it("are refused without being read where a list is far too long", () => {
    const result = schema.safeParse({ ...least, caps: Array(1_000_000).fill(0) });
    expect(result.error?.issues).toHaveLength(1);
  });

  it("tell every id they name, and where", () => {
    const preferences = schema.parse({
      ...least,
      people: {
        mode: "ranked",
        ranked: ["s-keller"],
        areas: { workshop: { mode: "anyone", teams: ["t-werk"] } },
      },
      topics: { offers: ["email"] },
      caps: [{ max: 1, per: "P1M", channel: "phone" }],
    });
    expect(listNamedIds(preferences).map(({ kind, id, path }) => `${kind} ${id} /${path.join("/")}`)).toEqual(
      [
        "staff s-keller /people/ranked/0",
        "area workshop /people/areas/workshop",
        "team t-werk /people/areas/workshop/teams/0",
        "topic offers /topics/offers",
        "channel email /topics/offers/0",
        "channel phone /caps/0/channel",
      ],
    );
  });
});

it("keeps a note as pages keep it: no character in it turns or breaks what stands around", () => {
  const notes = { advice: "nur \u202ezur\u202c Heizung\u0007" };
  const parsed = schema.parse({ ...least, notes });
  expect(parsed.notes).toEqual({ advice: "nur zur Heizung " });
});
