import { resolve } from "node:path";
import type { ServerBuild } from "@remix-run/server-runtime";
import { describe, expect, test } from "vitest";

/** Whom a part of the site map is for: a folder of routes, or ids that begin with its name. */
const audiences: Record<string, string[]> = {
  root: ["anyone"],
  public: ["anyone"],
  "sign-in": ["anyone"],
  developers: ["anyone"],
  demo: ["demo"],
  customer: ["customer", "customer-or-mandate", "customer-or-full-mandate"],
  staff: ["staff", "lead", "cases"],
  admin: ["lead", "admin", "privacy-officer", "oversight"],
};

const build: ServerBuild = await import(/* @vite-ignore */ resolve("build/server/server-build.js"));
const doors = Object.values(build.routes).flatMap((route) =>
  route ? listDoors(route.id, route.module) : [],
);

describe("every door of the built site", () => {
  test("says whom it is for", () => {
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter(({ audience }) => audience === undefined)).toEqual([]);
  });

  test("is for those whom its part of the site is for", () => {
    const strays = doors.filter(({ id, audience }) => !audiencesOf(id).includes(String(audience)));
    expect(strays).toEqual([]);
  });

  test("of a customer is closed to whoever acts for them, unless it is listed here", () => {
    const own = doors.filter(({ id }) => id.startsWith("routes/customer") || id.startsWith("customer-"));
    const openTo = (audience: string) =>
      [...new Set(own.filter((door) => door.audience === audience).map(({ id }) => nameOf(id)))].sort();
    expect(openTo("customer-or-mandate")).toEqual(openToEveryMandate);
    expect(openTo("customer-or-full-mandate")).toEqual(openToFullMandates);
  });
});

/** What they read, what only narrows, and what the operation refuses where it would allow more. */
const openToEveryMandate = [
  "acting",
  "answer-recorded",
  "appointment",
  "area-people",
  "blocked",
  "channel-hours",
  "drop-area-choice",
  "end-pause",
  "exceptions",
  "history",
  "hours",
  "layout",
  "letter",
  "limits",
  "move",
  "pause",
  "people",
  "reopen-recorded",
  "stop",
  "topics",
  "undo",
  "withdraw-wish",
];

const openToFullMandates = ["call-word", "first/check", "first/preset", "first/question", "wish"];

function nameOf(id: string): string {
  return id.replace(/^(routes\/customer\/|customer-)/, "");
}

function listDoors(id: string, module: object) {
  return ["loader", "action"]
    .filter((kind) => kind in module)
    .map((kind) => {
      const door = (module as Record<string, { audience?: string }>)[kind];
      return { id, kind, audience: door?.audience };
    });
}

function audiencesOf(id: string): string[] {
  const name = id.replace(/^routes\//, "");
  const part = Object.keys(audiences).find((key) => name === key || new RegExp(`^${key}[/-]`).test(name));
  return part ? audiences[part]! : [];
}
