import type { BrowserContext, ConsoleMessage, Request, Response } from "@playwright/test";

/** Only these are ours to have answered; a page or form may be refused on purpose. */
const partsOfPages = new Set(["stylesheet", "script", "font", "image", "manifest"]);

/**
 * Collects what no page of ours may ever do: throw, violate its content security policy, complain in the console, ask
 * for something that is not there, or ask anybody else for anything.
 */
export function watchPages(context: BrowserContext, origin: string): string[] {
  const faults: string[] = [];
  const note = (fault: string | null) => fault && faults.push(fault);
  context.on("weberror", (error) => note(faultOf(error.error())));
  context.on("console", (message) => note(complaintOf(message)));
  context.on("request", (request) => note(strayRequest(request, origin)));
  context.on("response", (response) => note(missingPart(response)));
  return faults;
}

/** An answer that the next press made needless is dropped, which the framework tells as an error. */
const droppedAnswer = "AbortError";

function faultOf(error: Error): string | null {
  return error.name === droppedAnswer || error.stack?.startsWith(droppedAnswer)
    ? null
    : `threw: ${error.stack}`;
}

/** Refused requests are judged by {@link missingPart}: the console names those of pages, too. */
const harmless = ["Failed to load resource", droppedAnswer];

function complaintOf(message: ConsoleMessage): string | null {
  const isComplaint = message.type() === "error" || message.type() === "warning";
  if (!isComplaint || harmless.some((beginning) => message.text().startsWith(beginning))) return null;
  return `complained: ${message.text()} (${message.location().url})`;
}

function strayRequest(request: Request, origin: string): string | null {
  const { protocol, origin: asked } = new URL(request.url());
  const isNetwork = protocol !== "data:" && protocol !== "blob:";
  return isNetwork && asked !== origin ? `asked somebody else: ${request.url()}` : null;
}

function missingPart(response: Response): string | null {
  const isPart = partsOfPages.has(response.request().resourceType());
  return isPart && response.status() >= 400 ? `asked in vain: ${response.status()} ${response.url()}` : null;
}
