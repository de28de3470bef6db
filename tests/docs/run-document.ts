/** The examples of a document, as a reader would copy them: code, and what the document says that it prints. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

export interface DocumentedExample {
  /** The heading above. */
  title: string;
  language: "bash" | "js";
  code: string;
  /** `…` stands for what differs each time. */
  prints: string;
}

const hangsMs = 20_000;

/** Each piece of code that is followed by what it prints. */
export function readExamples(path: string): DocumentedExample[] {
  return readFileSync(path, "utf8")
    .split(/^## /m)
    .flatMap((part) => {
      const code = /^```(bash|js)\n([\s\S]*?)^```$/m.exec(part);
      const prints = /^```text\n([\s\S]*?)^```$/m.exec(part);
      if (!code || !prints) return [];
      const [, language, text] = code as unknown as [string, "bash" | "js", string];
      return [{ title: part.split("\n")[0]!, language, code: text, prints: prints[1]! }];
    });
}

/** In a process of its own, from the root of the project, with nothing in its environment that a reader has not got. */
export async function run({ language, code }: Pick<DocumentedExample, "language" | "code">): Promise<string> {
  const [command, ...options] =
    language === "bash"
      ? (["bash", "-euo", "pipefail", "-s"] as const)
      : ([process.execPath, "--input-type=module", "-"] as const);
  const { PATH, HOME, NODE_ENV } = process.env;
  const env: NodeJS.ProcessEnv = { PATH, HOME, NODE_ENV };
  const child = spawn(command, options, { env, stdio: "pipe", timeout: hangsMs });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      output += text;
    });
  }
  child.stdin.end(code);
  const [exitCode] = await once(child, "close");
  return exitCode === 0 ? output : `${output}\nexit code ${exitCode}`;
}

/** What the document says, as a pattern. */
export function toPattern(prints: string): RegExp {
  const escaped = prints.split("…").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".+")}$`);
}
