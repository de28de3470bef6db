import { Fragment } from "react";
import { Heading } from "./heading";

interface PlainTextProps {
  /** Parts with an empty line between; `# ` begins a heading, `- ` an entry of a list. Lines stay lines. */
  text: string;
  /** Where the words are of another language than the page. */
  lang?: string;
}

type Block = { kind: "heading"; text: string } | { kind: "list" | "lines"; lines: string[] };

/** A text that somebody wrote into a file. Nothing in it is markup; addresses in it can be followed. */
export function PlainText({ text, lang }: PlainTextProps) {
  return (
    <div className="plain-text" lang={lang}>
      {readBlocks(text).map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text stay where they are
        <TextBlock key={place} block={block} />
      ))}
    </div>
  );
}

function TextBlock({ block }: { block: Block }) {
  if (block.kind === "heading") return <Heading level={2}>{block.text}</Heading>;
  if (block.kind === "list") {
    return (
      <ul className="points">
        {block.lines.map((line) => (
          <li key={line}>
            <Linked line={line} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {block.lines.map((line, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a paragraph stay where they are
        <Fragment key={place}>
          {place > 0 && <br />}
          <Linked line={line} />
        </Fragment>
      ))}
    </p>
  );
}

const addresses = /(https:\/\/[^\s<>]*[^\s<>.,;:)]|[^\s@:;,()<>]+@[^\s@:;,()<>]+\.[a-z]{2,})/i;

function Linked({ line }: { line: string }) {
  return line.split(addresses).map((part, place) =>
    place % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line stay where they are
      <a key={place} href={part.startsWith("https:") ? part : `mailto:${part}`}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

/** A line of another kind than the one before begins a new part, as an empty line does. */
function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let isOpen = false;
  for (const line of text.split(/\r?\n/).map((raw) => raw.trim())) {
    const next = readLine(line);
    const last = blocks.at(-1);
    if (next && isOpen && last?.kind === next.kind && last.kind !== "heading" && next.kind !== "heading")
      last.lines.push(...next.lines);
    else if (next) blocks.push(next);
    isOpen = next !== null;
  }
  return blocks;
}

function readLine(line: string): Block | null {
  if (line === "") return null;
  const [, marks, rest] = /^(#+|[-*•])\s+(.*)$/.exec(line) ?? [];
  if (!marks || !rest) return { kind: "lines", lines: [line] };
  return marks.startsWith("#") ? { kind: "heading", text: rest } : { kind: "list", lines: [rest] };
}
