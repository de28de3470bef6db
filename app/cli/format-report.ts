import type { Language } from "~/i18n/language";
import { importWords } from "~/i18n/words/import-words";
import type { Finding, ImportReport } from "../operations/import/import-report";

type Words = (typeof importWords)["de"];

/** What the operator reads after an import: counts, then where to look. */
export function formatReport(report: ImportReport, language: Language): string {
  const words = importWords[language];
  return [
    ...counts(report, words),
    ...findings(words.faultsHeading, report.faults, report.faulty, words.faults, words),
    ...findings(words.noticesHeading, report.notices, report.noticed, words.notices, words),
    ...unknownOwners(report, words),
    ...(report.teamsCreated.length > 0
      ? ["", `${words.teamsCreated} ${report.teamsCreated.join(", ")}`]
      : []),
    ...columns(report, words),
  ].join("\n");
}

function counts(report: ImportReport, words: Words): string[] {
  const names = Object.keys(words.counts) as (keyof Words["counts"])[];
  const told = names.filter((name) => name === "rowsTotal" || report[name] > 0);
  const width = Math.max(...told.map((name) => String(report[name]).length));
  return told.map((name) => `${String(report[name]).padStart(width)} ${words.counts[name]}`);
}

function findings<Code extends string>(
  heading: string,
  list: Finding<Code>[],
  total: number,
  texts: Record<Code, string>,
  words: Words,
): string[] {
  if (total === 0) return [];
  const lines = list.map(({ line, code, column, lines }) => {
    const where = lines?.length ? ` ${words.otherLines(lines)}` : "";
    return `  ${words.line(line)}: ${texts[code]}${column ? ` ${words.column(column)}` : ""}${where}`;
  });
  const rest = total - list.length;
  return ["", heading, ...lines, ...(rest > 0 ? [`  ${words.more(rest)}`] : [])];
}

function unknownOwners({ unknownOwners }: ImportReport, words: Words): string[] {
  const owners = Object.entries(unknownOwners);
  if (owners.length === 0) return [];
  return ["", words.unknownOwners, ...owners.map(([owner, rows]) => `  ${words.unknownOwner(owner, rows)}`)];
}

function columns(report: ImportReport, words: Words): string[] {
  const told: [string[], (columns: string) => string][] = [
    [report.valueColumns, words.valueColumns],
    [report.consentsWithoutChannel, words.consentsWithoutChannel],
    [report.unreadColumns, words.unreadColumns],
  ];
  return told.flatMap(([headings, say]) => (headings.length > 0 ? ["", say(headings.join(", "))] : []));
}
