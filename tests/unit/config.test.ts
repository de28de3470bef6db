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

  test("refuses an address that would be too long for the header of a mail", () => {
    const longest = `https://${"a".repeat(238)}.com`;
    expect(faultsOf({ ...complete, BASE_URL: longest })).toEqual([]);
    expect(faultsOf({ ...complete, BASE_URL: `${longest}m` })).toEqual([
      "BASE_URL must have at most 250 characters: it stands in headers of mails.",
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

  test.each([
    ["PORT", "eighty", "PORT must be a whole number from 0 to 65535."],
    ["PORT", "70000", "PORT must be a whole number from 0 to 65535."],
    ["BASE_URL", "https://", "BASE_URL must be an address such as https://kontakt.example.de."],
    ["DATABASE_URL", "mysql://db", "DATABASE_URL must begin with postgres://."],
    ["SMTP_URL", "mail.lindner.example", "SMTP_URL must begin with smtp:// or smtps://."],
    ["MAIL_FROM", "Autohaus Lindner", "MAIL_FROM must be an e-mail address."],
    [
      "CLIENT_ADDRESS_HEADER",
      "x forwarded",
      "CLIENT_ADDRESS_HEADER must be the name of a header such as x-forwarded-for.",
    ],
    ["ACCENT", "green", "ACCENT must be a colour such as #0f5f57."],
    ["ACCENT", "#0f5f57", "ACCENT and ACCENT_DARK belong together: one for light pages, one for dark ones."],
    [
      "ACCENT_DARK",
      "#6fc4b6",
      "ACCENT and ACCENT_DARK belong together: one for light pages, one for dark ones.",
    ],
    [
      "WEBHOOK_ALLOW_PRIVATE",
      "10.20.0.0",
      "WEBHOOK_ALLOW_PRIVATE must name networks such as 10.20.0.0/16, with commas between.",
    ],
    ["LOG_LEVEL", "loud", "LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent."],
    ["LOGO_DARK", "nowhere.svg", "LOGO_DARK stands beside LOGO, which is missing."],
    ["IMPRINT", "http://lindner.example/impressum", "IMPRINT must be an https address or a text file."],
    ["IMPRINT_EN", "imprint.txt", "IMPRINT_EN stands beside IMPRINT, which is missing."],
    ["PRIVACY", "nowhere.txt", "PRIVACY names a file that cannot be read."],
    ["PRIVACY_EN", "privacy.txt", "PRIVACY_EN stands beside PRIVACY, which is missing."],
    [
      "ACCESSIBILITY_CONTACT",
      "at the desk",
      "ACCESSIBILITY_CONTACT must be an e-mail address or a telephone number.",
    ],
  ])("says of %s=%s what is wrong, first of all", (name, value, fault) => {
    expect(faultsOf({ ...complete, [name]: value })[0]).toBe(fault);
  });

  test("takes an instant with its offset for the clock of the demo alone", () => {
    expect(faultsOf({ DEMO_NOW: "yesterday" }, ["--demo"])).toEqual([
      "DEMO_NOW must be an instant such as 2026-11-24T10:00:00+01:00.",
    ]);
  });

  test.each([
    ["its address alone", { SMS_URL: "https://sms.example.de/send" }],
    ["its key alone", { SMS_TOKEN: "secret" }],
    [
      "an address without a key that says something",
      { SMS_URL: "https://sms.example.de/send", SMS_TOKEN: " " },
    ],
  ])("does not start with %s of the gateway for text messages", (_what, given) => {
    expect(faultsOf({ ...complete, ...given })).toEqual([
      "SMS_URL and SMS_TOKEN belong together: where text messages are sent from, and the key to it.",
    ]);
  });

  test("sends text messages over https alone, to what is an address", () => {
    const faultOf = (url: string) => faultsOf({ ...complete, SMS_URL: url, SMS_TOKEN: "secret" });
    expect(faultOf("http://sms.example.de/send")).toEqual([
      "SMS_URL must begin with https://: numbers never travel in the open.",
    ]);
    expect(faultOf("sms gateway")[0]).toBe("SMS_URL must be an address such as https://sms.example.de/send.");
    expect(faultOf("https://sms.example.de/send")).toEqual([]);
  });

  test("knows a gateway where both are given, none where neither is, and the mailbox in the demo", () => {
    const texts = { SMS_URL: "https://sms.example.de/send", SMS_TOKEN: "secret" };
    const textsOf = (env: Record<string, string>, args: string[] = []) => {
      const result = readConfig(env, args);
      return result.ok ? result.config.texts : result.faults;
    };
    expect(textsOf({ ...complete, ...texts })).toEqual({ url: texts.SMS_URL, token: "secret" });
    expect(textsOf(complete)).toBeNull();
    expect(textsOf(texts, ["--demo"])).toBe("demo");
  });

  test("never repeats a secret in what it says", () => {
    const secrets = { SECRET: "geheim", ENCRYPTION_KEY: "geheim", SMS_TOKEN: "geheim", SMTP_URL: "geheim@x" };
    expect(faultsOf({ ...complete, ...secrets }).join()).not.toContain("geheim");
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
