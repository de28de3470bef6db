/**
 * Which routes answer at an address: a page and what is laid out around it. The framework tries every route of a build at
 * each answer, three times over, which for a build of a hundred takes a fifth of all the time.
 */
import type { ServerBuild } from "@remix-run/server-runtime";

type Routes = ServerBuild["routes"];

/** A page and what it lies in, by their ids, the outermost first. */
export type PageLine = readonly string[];

export interface FoundLine {
  line: PageLine;
  params: Record<string, string>;
}

/** Finds null where the framework has to say: at an address that no link of ours leads to, or that several answer. */
export function openPageLines(routes: Routes): (pathname: string) => FoundLine | null {
  const lines = listLines(routes);
  const patterns = [...lines].map(([path, line]) => ({ line, parts: path.split("/") }));
  const withParams = patterns.filter(({ parts }) => parts.some(isParam));
  return (pathname) => {
    if (pathname.includes(":")) return null;
    const fixed = lines.get(pathname);
    if (fixed) return { line: fixed, params: {} };
    const segments = pathname.split("/");
    const [found, another] = withParams.filter(({ parts }) => doMatch(parts, segments));
    return found && !another ? { line: found.line, params: readParams(found.parts, segments) } : null;
  };
}

/** By the path as the site map writes it, the innermost line of each; paths of no set length are left out. */
function listLines(routes: Routes): Map<string, PageLine> {
  const lines = new Map<string, PageLine>();
  for (const [id, route] of Object.entries(routes)) {
    if (!route?.index && route?.path === undefined) continue;
    const line = listLine(routes, id);
    const path = `/${line.flatMap((id) => routes[id]?.path || []).join("/")}`;
    if (!/[*?]/.test(path) && line.length > (lines.get(path)?.length ?? 0)) lines.set(path, line);
  }
  return lines;
}

function listLine(routes: Routes, id: string): string[] {
  const parent = routes[id]?.parentId;
  return [...(parent === undefined ? [] : listLine(routes, parent)), id];
}

function isParam(part: string): boolean {
  return part.startsWith(":");
}

/** Nothing that an address may also write in another way. */
const plain = /^[\w-]+$/;

function doMatch(parts: readonly string[], segments: readonly string[]): boolean {
  if (parts.length !== segments.length) return false;
  return parts.every((part, place) =>
    isParam(part) ? plain.test(segments[place]!) : part === segments[place],
  );
}

function readParams(parts: readonly string[], segments: readonly string[]): Record<string, string> {
  const pairs = parts.map((part, place) => [part.slice(1), segments[place]!] as const);
  return Object.fromEntries(pairs.filter((_, place) => isParam(parts[place]!)));
}
