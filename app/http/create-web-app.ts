/** Everything that answers HTTP, in one Hono app: headers, health, static files, programs, pages. */
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { getConnInfo } from "@hono/node-server/conninfo";
import { serveStatic } from "@hono/node-server/serve-static";
import type { ServerBuild } from "@remix-run/server-runtime";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import type { Api } from "~/api/create-api";
import type { ApiVisit } from "~/api/serve-door";
import type { PageServices } from "~/load-context";
import { answerBrand } from "./answer-brand";
import { answerHealth } from "./answer-health";
import { openPages } from "./answer-page";
import { formBodies } from "./form-bodies";
import { logRequests } from "./log-requests";
import { sameOrigin } from "./same-origin";
import { securityHeaders } from "./security-headers";

export interface WebAppParts {
  services: PageServices;
  /** A function is asked for each answer: pages that may have changed since. */
  pages: ServerBuild | (() => Promise<ServerBuild>);
  api: Api;
  logger: Logger;
}

export interface WebVariables {
  nonce: string;
  requestId: string;
  /** Set by the API alone. */
  apiVisit?: ApiVisit;
  /** Set where a picture of the company's is answered. */
  isPicture?: boolean;
}

export type WebContext = Context<{ Variables: WebVariables }>;

const nonceBytes = 16;
const requestIdBytes = 4;
const clientFolder = "build/client";

export function createWebApp({ services, pages, api, logger }: WebAppParts) {
  const { config, operations } = services;
  const app = new Hono<{ Variables: WebVariables }>();
  app.use(async (context, next) => {
    context.set("nonce", randomBytes(nonceBytes).toString("base64"));
    context.set("requestId", randomBytes(requestIdBytes).toString("hex"));
    await next();
  });
  app.use(logRequests(logger));
  app.use(securityHeaders(config.baseUrl.startsWith("https:")));
  app.get("/healthz", (context) => answerHealth(context, operations.db));
  answerBrand(app, config);
  app.use("/assets/*", serveStatic({ root: clientFolder, precompressed: true, onFound: cacheForever }));
  for (const name of listIcons())
    app.use(`/${name}`, serveStatic({ root: clientFolder, onFound: cacheForAnHour }));
  app.route("/", api);
  app.use(compress({ encoding: "gzip" }));
  app.use(sameOrigin(config));
  app.use(formBodies);
  const answerPage = openPages(pages);
  app.all("*", async (context) => {
    const answerHeaders = new Headers();
    const answer = await answerPage(context.req.raw, {
      ...services,
      nonce: context.get("nonce"),
      requestId: context.get("requestId"),
      clientAddress: clientAddress(context, config.clientAddressHeader),
      answerHeaders,
      reportFault: (error) => logFault(logger, context.get("requestId"), error),
    });
    return withHeaders(answer, answerHeaders);
  });
  return app;
}

/** What lies beside the assets. Known from the start: no page's address need be looked for on the disk. */
function listIcons(): string[] {
  if (!existsSync(clientFolder)) return [];
  const found = readdirSync(clientFolder, { withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map(({ name }) => name);
}

function logFault(logger: Logger, requestId: string, error: unknown): void {
  logger.error({ requestId, error: error instanceof Error ? error.stack : String(error) }, "A page failed.");
}

/** What pages answer, as HTML or as data, is for one reader alone: no cache keeps it. */
function withHeaders(answer: Response, added: Headers): Response {
  const { headers } = answer;
  for (const [name, value] of added) headers.append(name, value);
  if (!headers.has("Cache-Control")) headers.set("Cache-Control", "no-store");
  return answer;
}

function cacheForever(_path: string, context: Context): void {
  context.header("Cache-Control", "public, max-age=31536000, immutable");
}

function cacheForAnHour(_path: string, context: Context): void {
  context.header("Cache-Control", "public, max-age=3600");
}

function clientAddress(context: Context, header: string | null): string {
  const told = header && context.req.header(header)?.split(",").at(-1)?.trim();
  return told || (getConnInfo(context).remote.address ?? "unknown");
}
