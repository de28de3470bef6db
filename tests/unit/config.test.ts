import { describe, expect, test } from "vitest";
import { readConfig } from "~/config.server";

const complete = {
  SECRET: "s".repeat(32),
  ENCRYPTION_KEY: Buffer.alloc(32, 7).toString("base64"),
  BASE_URL: "https://kontakt.lindner.example",
  SMTP_URL: "smtps://mail.lindner.example",
  MAIL_FROM: "kontakt@lindner.example",
};

function faultsOf(env: Record<string, string>, args: string[] = []): string[] {
  const result = readConfig(env, args);
  return result.ok ? [] : result.faults;
}

describe("the configuration", () => {
  test("lets production start with everything it needs", () => {
    expect(faultsOf(complete)).toEqual([]);
  });

  test("names everything that production lacks, one line each", () => {
    const faults = faultsOf({});
    expect(faults.map((fault) => fault.split(" ")[0])).toEqual(Object.keys(complete));
  });

  test("refuses an address that is not https", () => {
    expect(faultsOf({ ...complete, BASE_URL: "http://kontakt.lindner.example" })).toEqual([
      "BASE_URL must begin with https://: choices and sessions never travel in the open.",
    ]);
  });

  test("refuses a secret or key that is too short", () => {
    const faults = faultsOf({ ...complete, SECRET: "short", ENCRYPTION_KEY: "c2hvcnQ=" });
    expect(faults).toEqual([
      "SECRET must have at least 32 characters.",
      "ENCRYPTION_KEY must be 32 bytes in base64.",
    ]);
  });

  test("takes an empty variable for an absent one", () => {
    expect(faultsOf({ ...complete, DATABASE_URL: "", PORT: " " })).toEqual([]);
    expect(faultsOf({ ...complete, SECRET: "" })).toHaveLength(1);
  });

  test("keeps the demo's clock out of production", () => {
    expect(faultsOf({ ...complete, DEMO_NOW: "2026-11-24T17:12:00+01:00" })).toEqual([
      "DEMO_NOW belongs to the demo: production runs on the real clock.",
    ]);
  });

  test("lets the demo start with nothing", () => {
    const result = readConfig({}, ["--demo"]);
    expect(result).toMatchObject({
      ok: true,
      config: { mode: "demo", port: 3000, database: "data/kontaktwahl.db" },
    });
  });

  test("never becomes a demo by its environment alone", () => {
    expect(readConfig({ ...complete, MODE: "demo" }, [])).toMatchObject({ config: { mode: "production" } });
  });

  test("refuses an accent that is too faint to read, on light pages and on dark ones", () => {
    const faults = faultsOf({ ...complete, ACCENT: "#ffee88", ACCENT_DARK: "#222222" });
    expect(faults.some((fault) => fault.startsWith("ACCENT is too faint"))).toBe(true);
    expect(faults.some((fault) => fault.startsWith("ACCENT_DARK is too faint"))).toBe(true);
    expect(faultsOf({ ...complete, ACCENT: "#0f5f57", ACCENT_DARK: "#6fc4b6" })).toEqual([]);
  });

  test("starts without imprint and privacy notice, and says that they are missing", () => {
    const result = readConfig(complete, []);
    const notes = result.ok ? result.notes : [];
    expect(notes.map((note) => note.split(" ")[0])).toEqual(["IMPRINT", "PRIVACY"]);
    expect(
      readConfig({ ...complete, IMPRINT: "https://a.example/", PRIVACY: "https://b.example/" }, []),
    ).toMatchObject({ ok: true, notes: [] });
  });

  test("does not start with a logo or an imprint that is not there", () => {
    expect(faultsOf({ ...complete, LOGO: "nowhere.svg", IMPRINT: "nowhere.txt" })).toEqual([
      "LOGO names a file that cannot be read.",
      "IMPRINT names a file that cannot be read.",
    ]);
  });
});
