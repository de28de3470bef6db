/** The source as the architecture tests read it: files, and what they import. */
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, posix } from "node:path";
import ts from "typescript";

export interface SourceFile {
  /** From the root of the project, such as `app/domain/time/zone.ts`. */
  path: string;
  text: string;
}

export interface Import {
  /** A path without its ending for what is ours (`db/vault`), else the package's name (`hono`, `node:fs`). */
  target: string;
  isOurs: boolean;
  isTypeOnly: boolean;
}

const endings = new Set([".ts", ".tsx"]);

/** Every `.ts` and `.tsx` file below these folders. */
export function readSourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap(listFiles).map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && endings.has(extname(entry.name)));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Its syntax; `kind` decides how `<` reads. */
export function parseSource({ path, text }: SourceFile): ts.SourceFile {
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, kind);
}

/** Imports and exports from elsewhere, also those of types alone, also at run time. */
export function readImports(file: SourceFile): Import[] {
  const found: Import[] = [];
  const note = (specifier: ts.Expression | undefined, isTypeOnly: boolean) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push(resolve(file.path, specifier.text, isTypeOnly));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) note(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parseSource(file));
  return found;
}

function resolve(path: string, specifier: string, isTypeOnly: boolean): Import {
  if (specifier.startsWith(".")) {
    return { target: posix.join(posix.dirname(path), specifier), isOurs: true, isTypeOnly };
  }
  const alias = { "~/": "app/", "#db/": "db/", "#tests/": "tests/" };
  for (const [short, folder] of Object.entries(alias)) {
    if (specifier.startsWith(short))
      return { target: folder + specifier.slice(short.length), isOurs: true, isTypeOnly };
  }
  return { target: packageOf(specifier), isOurs: false, isTypeOnly };
}

/** `date-holidays/data` -> `date-holidays`, `@remix-run/react/x` -> `@remix-run/react`; `node:` stays whole. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:") || specifier.startsWith("virtual:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
