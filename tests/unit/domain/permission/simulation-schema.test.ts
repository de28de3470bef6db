import { describe, expect, it } from "vitest";
import { createSimulationSchema } from "~/domain/permission/simulation-schema";
import { pose, type Question } from "./ask";

const schema = createSimulationSchema((region) => region === "DE-BY");

function listFaults(body: unknown): string[] {
  return schema.safeParse(body).error?.issues.map(({ path }) => `/${path.join("/")}`) ?? [];
}

const faultsOf = (question: Question) => listFaults(pose(question));
const contact = { at: "2026-11-20T10:00:00Z", channel: "phone", topic: "raffle" };
const wish = { channel: "phone", from: "2026-11-20T10:00:00Z", until: "2026-11-20T11:00:00Z" };

describe("the body of a simulation", () => {
  it("takes what is absent for empty, and the assignment for nobody", () => {
    const { request, at } = pose({});
    const body = {
      company: {
        timeZone: "Europe/Berlin",
        channels: [{ id: "email", live: false }],
        topics: [{ id: "offers", basis: "consent" }],
      },
      customer: { preferences: { timeZone: "Europe/Berlin", people: { mode: "nobody" } } },
      request,
      at,
    };
    expect(schema.parse(body)).toMatchObject({
      company: { staff: [] },
      customer: { assignment: null, contacts: [], invitations: [] },
    });
  });

  it("accepts people, topics, teams and areas that are gone", () => {
    const gone: Question = {
      sender: "s-gone",
      people: {
        ranked: ["s-gone"],
        teams: ["t-gone"],
        blocked: ["s-away"],
        areas: { garage: { mode: "nobody" } },
      },
      preferences: { topics: { raffle: ["email"] }, caps: [{ max: 1, per: "P1M", topic: "raffle" }] },
      customer: {
        assignment: "s-gone",
        assignments: { garage: null },
        contacts: [contact],
        invitations: [{ ...wish, staff: "s-gone" }],
      },
    };
    expect(faultsOf(gone)).toEqual([]);
  });

  it("points at a channel or topic of the request that the company does not know", () => {
    expect(faultsOf({ channel: "fax", topic: "raffle" })).toEqual(["/request/channel", "/request/topic"]);
    expect(faultsOf({ topic: "__proto__" })).toEqual(["/request/topic"]);
  });

  it("points at every other channel that the company does not know", () => {
    const question: Question = {
      preferences: {
        topics: { offers: ["fax"] },
        hours: { fax: [] },
        byAppointment: ["fax"],
        caps: [{ max: 1, per: "P1D", channel: "fax" }],
      },
      customer: {
        contactPoints: ["fax"],
        contacts: [{ ...contact, channel: "fax" }],
        invitations: [{ ...wish, channel: "fax" }],
      },
    };
    expect(faultsOf(question)).toEqual([
      "/customer/preferences/topics/offers/0",
      "/customer/preferences/hours/fax",
      "/customer/preferences/byAppointment/0",
      "/customer/preferences/caps/0/channel",
      "/customer/contactPoints/0",
      "/customer/contacts/0/channel",
      "/customer/invitations/0/channel",
    ]);
  });

  it.each<[path: string, question: Question]>([
    ["/at", { at: "2026-11-24T10:00:00" }],
    [
      "/company/topics",
      {
        company: {
          topics: [
            { id: "offers", basis: "consent" },
            { id: "offers", basis: "contract" },
          ],
        },
      },
    ],
    [
      "/company/staff/0/absences/0/to",
      { company: { staff: [{ id: "s", team: "t", absences: [{ from: "2026-01-02", to: "2026-01-01" }] }] } },
    ],
    ["/company/region", { company: { region: "DE-XX" } }],
    ["/customer/invitations/0/until", { customer: { invitations: [{ ...wish, until: wish.from }] } }],
    ["/customer/contacts", { customer: { contacts: Array(10_001).fill(contact) } }],
    ["/customer/contactPoints", { customer: { contactPoints: ["email", "email"] } }],
  ])("is refused at %s", (path, question) => {
    expect(faultsOf(question)).toEqual([path]);
  });

  it("is refused where it names what it should not", () => {
    expect(listFaults({ ...pose({}), extra: true })).toEqual(["/"]);
    for (const body of [null, undefined, 1, "", [], JSON.parse('{"__proto__":{}}')])
      expect(schema.safeParse(body).success).toBe(false);
  });
});
