import { describe, expect, test } from "vitest";
import { type Import, readImports, readSourceFiles } from "./source-files";

/** What the files of a room may import besides the room itself: rooms, single files, packages (`*` = any of them). */
interface Rule {
  ours: string[];
  packages: string[];
}

const anything: Rule = { ours: ["app/", "db/"], packages: ["*"] };
const context = "app/operations/operation-context";
const landingPaths = "app/auth/landing-paths";
const behindOperations = [
  "app/operations/",
  "app/domain/",
  "app/i18n/",
  "app/mail/",
  "app/config.server",
  "db/open-database",
];
const pages = ["@remix-run/", "react"];
const behindPages = [
  "app/auth/",
  "app/brand/",
  "app/operations/",
  "app/domain/",
  "app/i18n/",
  "app/components/",
  "app/design-system/",
  "app/browser/",
];

/** The longest entry that a path begins with holds for it. */
const rules: Record<string, Rule> = {
  "app/domain/": { ours: [], packages: [] },
  "app/domain/time/": { ours: ["app/domain/"], packages: ["temporal-polyfill"] },
  "db/": { ours: ["app/domain/"], packages: ["kysely", "better-sqlite3", "pg", "uuid", "node:"] },
  "app/i18n/": { ours: ["app/domain/"], packages: [] },
  "app/mail/": { ours: ["app/domain/", "app/i18n/", "app/config.server"], packages: ["*"] },
  "app/paper/": { ours: ["app/domain/", "app/i18n/"], packages: ["pdfkit", "node:"] },
  "app/operations/": {
    ours: ["app/domain/", "db/", "app/i18n/", "app/mail/", "app/paper/"],
    packages: ["*"],
  },
  "app/auth/": {
    ours: ["app/domain/", "db/", "app/i18n/", "app/config.server", "app/load-context", context],
    packages: ["*"],
  },
  "app/api/": {
    ours: ["app/auth/", "app/operations/", "app/domain/", "app/i18n/", "app/config.server"],
    packages: ["hono", "zod", "@modelcontextprotocol/sdk", "node:"],
  },
  "app/routes/": { ours: behindPages, packages: [...pages, "node:"] },
  /** They explain the document of the API, which they are handed: they know its form, and no door. */
  "app/routes/developers/": { ours: [...behindPages, "app/api/openapi/openapi"], packages: pages },
  "app/components/": {
    ours: ["app/domain/", "app/design-system/", "app/i18n/", landingPaths, "app/root", "app/answer-context"],
    packages: pages,
  },
  "app/design-system/": { ours: [], packages: ["react", "@fontsource-variable/"] },
  "app/browser/": { ours: ["app/domain/"], packages: [] },
  "app/cli/": { ours: [...behindOperations, "app/open-operations.server"], packages: ["*"] },
  "app/jobs/": { ours: behindOperations, packages: ["*"] },
  "app/http/": anything,
  "app/brand/": { ours: ["app/i18n/", "app/design-system/brand-logo"], packages: ["node:"] },
  "app/config.server.ts": { ours: ["app/brand/", "app/design-system/contrast"], packages: ["zod"] },
  "app/": anything,
};

/** The only files that may know these packages. */
const keptBehind: Record<string, RegExp> = {
  zod: /^app\/(api\/.+|config\.server|domain\/.+-schema|operations\/.+-schema|routes\/.+\.server)\.ts$/,
  "date-holidays": /^app\/operations\/house\/public-holidays\.server\.ts$/,
  "better-sqlite3": /^db\/dialects\/(sqlite|prepared-once)\.ts$/,
  pg: /^db\/dialects\/(postgres|punctual-pool)\.ts$/,
  nodemailer: /^app\/mail\/.+\.server\.ts$/,
  "prom-client": /^app\/api\/door-metrics\.ts$/,
  "better-auth": /^app\/auth\/.+\.server\.ts$/,
};

const files = readSourceFiles("app", "db").map((file) => ({ path: file.path, imports: readImports(file) }));

describe("every room imports only what it may", () => {
  test.each(Object.keys(rules))("%s", (room) => {
    const strays = files.filter((file) => roomOf(file.path) === room).flatMap(listStrays);
    expect(strays).toEqual([]);
  });

  test("and there is no room without a rule", () => {
    const known = new Set(Object.keys(rules));
    const unknown = files.map(({ path }) => path.split("/").slice(0, 2).join("/"));
    expect(new Set(unknown.filter((room) => !room.includes(".") && !isKnown(room, known)))).toEqual(
      new Set(),
    );
  });
});

test.each(Object.entries(keptBehind))("%s is known to nobody else", (name, mayKnow) => {
  const strangers = files.filter(({ path, imports }) => !mayKnow.test(path) && imports.some(isPackage(name)));
  expect(strangers.map(({ path }) => path)).toEqual([]);
});

test("only files that never reach the browser import from the database", () => {
  const mayReach = /\.server\.ts$|^app\/(server\.ts|http\/|cli\/|jobs\/)/;
  const leaks = files.filter(
    ({ path, imports }) =>
      path.startsWith("app/") &&
      !mayReach.test(path) &&
      imports.some(({ target, isTypeOnly }) => target.startsWith("db/") && !isTypeOnly),
  );
  expect(leaks.map(({ path }) => path)).toEqual([]);
});

function isKnown(room: string, known: Set<string>): boolean {
  return known.has(`${room}/`) || room.startsWith("db/");
}

function roomOf(path: string): string {
  const rooms = Object.keys(rules).filter((room) => path.startsWith(room));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? "";
}

function listStrays({ path, imports }: { path: string; imports: Import[] }): string[] {
  const room = roomOf(path);
  const rule = rules[room]!;
  const mayImport = ({ target, isOurs }: Import) =>
    isOurs
      ? [room, ...rule.ours].some((allowed) => allows(allowed, target))
      : rule.packages.some((allowed) => allowed === "*" || allows(allowed, target)) ||
        isKeptBehind(path, target);
  return imports.filter((one) => !mayImport(one)).map(({ target }) => `${path} -> ${target}`);
}

function isKeptBehind(path: string, target: string): boolean {
  return keptBehind[target]?.test(path) ?? false;
}

/** What ends in `/` or `:` allows all inside; what does not, itself alone. */
function allows(allowed: string, target: string): boolean {
  return /[/:]$/.test(allowed)
    ? target.startsWith(allowed)
    : target === allowed || `${target}.ts` === allowed;
}

function isPackage(name: string): (one: Import) => boolean {
  return ({ target, isOurs }) => !isOurs && target === name;
}
