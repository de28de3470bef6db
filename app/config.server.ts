/**
 * The only reader of the environment. Parsed once; every fault is told together, one plain line each.
 * An empty variable counts as absent. Demo mode fills in what production must be told.
 */
import { z } from "zod";
import type { Brand } from "./brand/brand";
import { brandSettings, readBrand } from "./brand/read-brand.server";
import { checkAccentContrast } from "./design-system/contrast";

export interface Config {
  mode: "demo" | "production";
  host: string;
  port: number;
  /** Without a slash at its end. */
  baseUrl: string;
  /** `postgres://…`, or the file of a SQLite database. */
  database: string;
  dataDir: string;
  /** Signs and hashes: sessions, links, look-up hashes. */
  secret: string;
  /** Encrypts contact points: 32 bytes. */
  encryptionKey: Buffer;
  mail: { smtpUrl: string; from: string } | null;
  /** The gateway that sends text messages; `demo` = the mailbox of the demo; null = none are sent. */
  texts: { url: string; token: string } | "demo" | null;
  /** The header in which a trusted proxy names the client; null = the connection's own address. */
  clientAddressHeader: string | null;
  /** The company's accent colours, `#rrggbb`, strong enough to read; null = ours. */
  accent: { light: string; dark: string } | null;
  brand: Brand;
  /** Networks beside the public ones into which webhooks may be sent, such as `10.20.0.0/16`; there without TLS too. */
  webhookNetworks: string[];
  /** Demo only: the instant at which its clock starts, in milliseconds. */
  demoNow: number | null;
  logLevel: string;
}

/** Notes are lines about what a portal ought to have and can start without. */
export type ConfigResult = { ok: true; config: Config; notes: string[] } | { ok: false; faults: string[] };

const secretLengthMin = 32;
const keyBytes = 32;

const colour = z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #0f5f57");

/** It stands in header fields of mails, a line of which has 998 octets. */
export const baseUrlCharactersMax = 250;

const network = z.union([z.cidrv4(), z.cidrv6()]);

const portMax = 65_535;
const portFault = `must be a whole number from 0 to ${portMax}`;
const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const variables = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number(portFault).int(portFault).min(0, portFault).max(portMax, portFault).default(3000),
  BASE_URL: z
    .url("must be an address such as https://kontakt.example.de")
    .max(
      baseUrlCharactersMax,
      `must have at most ${baseUrlCharactersMax} characters: it stands in headers of mails`,
    )
    .optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres://")
    .optional(),
  DATA_DIR: z.string().default("data"),
  SECRET: z.string().min(secretLengthMin, `must have at least ${secretLengthMin} characters`).optional(),
  ENCRYPTION_KEY: z
    .string()
    .refine((text) => Buffer.from(text, "base64").length === keyBytes, "must be 32 bytes in base64")
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().includes("@", { error: "must be an e-mail address" }).optional(),
  SMS_URL: z
    .url("must be an address such as https://sms.example.de/send")
    .startsWith("https://", "must begin with https://: numbers never travel in the open")
    .optional(),
  SMS_TOKEN: z.string().optional(),
  CLIENT_ADDRESS_HEADER: z
    .string()
    .regex(/^[a-z0-9-]+$/i, "must be the name of a header such as x-forwarded-for")
    .toLowerCase()
    .optional(),
  ACCENT: colour.optional(),
  ACCENT_DARK: colour.optional(),
  WEBHOOK_ALLOW_PRIVATE: z
    .string()
    .refine(
      (text) => splitList(text).every((part) => network.safeParse(part).success),
      "must name networks such as 10.20.0.0/16, with commas between",
    )
    .optional(),
  DEMO_NOW: z.iso
    .datetime({ offset: true, error: "must be an instant such as 2026-11-24T10:00:00+01:00" })
    .optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
});

type Variables = z.infer<typeof variables>;

/** Never throws. `args` may hold `--demo`. */
export function readConfig(env: Record<string, string | undefined>, args: string[]): ConfigResult {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(present);
  const mode = args.includes("--demo") ? "demo" : "production";
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`);
  if (mode === "production") faults.push(...productionFaults(present));
  if (parsed.success) faults.push(...accentFaults(parsed.data), ...textFaults(parsed.data));
  const { brand, faults: brandFaults } = readBrand(
    Object.fromEntries(brandSettings.map((name) => [name, present[name]])),
  );
  faults.push(...brandFaults);
  if (!parsed.success || faults.length > 0) return { ok: false, faults };
  const config = { ...toConfig(parsed.data, mode), brand };
  return { ok: true, config, notes: mode === "production" ? brandNotes(brand) : [] };
}

/** German law asks for both pages; a portal that is being set up may not have them yet. */
function brandNotes({ ownPages }: Brand): string[] {
  const missing = [
    ownPages.imprint ? null : "IMPRINT is missing: the pages link to no imprint (§ 5 DDG).",
    ownPages.privacy ? null : "PRIVACY is missing: the pages link to no privacy notice (Art. 13 GDPR).",
  ];
  return missing.filter((note) => note !== null);
}

function productionFaults(env: Record<string, string | undefined>): string[] {
  const required = {
    SECRET: "is missing: it signs sessions and links (at least 32 random characters).",
    ENCRYPTION_KEY: "is missing: it encrypts addresses and numbers (32 random bytes in base64).",
    BASE_URL: "is missing: the https address under which customers reach this portal.",
    SMTP_URL: "is missing: without a mail transport nobody can sign in.",
    MAIL_FROM: "is missing: the address from which mails are sent.",
  };
  const missing = Object.entries(required).filter(([name]) => !env[name]);
  const faults = missing.map(([name, why]) => `${name} ${why}`);
  if (env.BASE_URL && !env.BASE_URL.startsWith("https://"))
    faults.push("BASE_URL must begin with https://: choices and sessions never travel in the open.");
  if (env.DEMO_NOW) faults.push("DEMO_NOW belongs to the demo: production runs on the real clock.");
  return faults;
}

function splitList(text: string): string[] {
  return text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
}

function accentOf({ ACCENT, ACCENT_DARK }: Variables): Config["accent"] {
  return ACCENT && ACCENT_DARK ? { light: ACCENT, dark: ACCENT_DARK } : null;
}

function accentFaults(values: Variables): string[] {
  const accent = accentOf(values);
  if (!accent && (values.ACCENT || values.ACCENT_DARK)) {
    return ["ACCENT and ACCENT_DARK belong together: one for light pages, one for dark ones."];
  }
  const faults = accent ? checkAccentContrast(accent) : [];
  return faults.map(({ theme, against, ratio, ratioMin }) => {
    const name = theme === "light" ? "ACCENT" : "ACCENT_DARK";
    return `${name} is too faint against ${against}: ${ratio.toFixed(1)}, needed are ${ratioMin}.`;
  });
}

function textFaults({ SMS_URL, SMS_TOKEN }: Variables): string[] {
  if (Boolean(SMS_URL) === Boolean(SMS_TOKEN)) return [];
  return ["SMS_URL and SMS_TOKEN belong together: where text messages are sent from, and the key to it."];
}

function textsOf({ SMS_URL, SMS_TOKEN }: Variables, mode: Config["mode"]): Config["texts"] {
  if (mode === "demo") return "demo";
  return SMS_URL && SMS_TOKEN ? { url: SMS_URL, token: SMS_TOKEN } : null;
}

function toConfig(values: Variables, mode: Config["mode"]): Omit<Config, "brand"> {
  const smtp = values.SMTP_URL && values.MAIL_FROM;
  return {
    mode,
    host: values.HOST,
    port: values.PORT,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    database: values.DATABASE_URL ?? `${values.DATA_DIR}/kontaktwahl.db`,
    dataDir: values.DATA_DIR,
    secret: values.SECRET ?? "a demo keeps no secrets: everybody may read this line",
    encryptionKey: Buffer.from(
      values.ENCRYPTION_KEY ?? Buffer.alloc(keyBytes, "demo").toString("base64"),
      "base64",
    ),
    mail: smtp && mode === "production" ? { smtpUrl: values.SMTP_URL!, from: values.MAIL_FROM! } : null,
    texts: textsOf(values, mode),
    clientAddressHeader: values.CLIENT_ADDRESS_HEADER ?? null,
    accent: accentOf(values),
    webhookNetworks: splitList(values.WEBHOOK_ALLOW_PRIVATE ?? ""),
    demoNow: mode === "demo" && values.DEMO_NOW ? Date.parse(values.DEMO_NOW) : null,
    logLevel: values.LOG_LEVEL,
  };
}
