import type { Directory } from "~/domain/people/directory";
import { type Reach, reachDays, type WhoReaches } from "~/domain/permission/list-reach";
import { dayMs } from "~/domain/time/instant";
import { formatEnd, formatMoment, type ReaderClock } from "../format/format-moment";
import type { Language } from "../language";
import { type Sentence, sentence, startSentence, strong } from "../sentence";
import { joinByChannels } from "./join-channels";
import { type Names, namesIn } from "./names";

/** "Ab Dienstag, 17 Uhr: Frau Keller per Telefon, zu Beratung.", one for each stretch. */
export function writeReach(
  reach: readonly Reach[],
  directory: Directory,
  clock: ReaderClock,
  language: Language,
): Sentence[] {
  const names = namesIn(directory, language, "to-customer");
  return reach.map((each) => {
    const when = strong(writeWhen(each, clock, language));
    const by = joinByChannels(each.channels, language);
    const { about } = words[language];
    return startSentence(
      sentence`${when}: ${strong(nameOf(each.who, names))} ${by}, ${about} ${names.topics(each.topics)}.`,
    );
  });
}

/** An end is told where it lies within the days spoken of. */
function writeWhen({ from, until }: Reach, clock: ReaderClock, language: Language): string {
  const { now, nowUntil, from: fromMoment } = words[language];
  const start = new Date(clock.now).getTime();
  if (from > start) return fromMoment(formatMoment(from, clock, language));
  const endsSoon = until < start + reachDays * dayMs;
  return endsSoon ? nowUntil(formatEnd(until, clock, language)) : now;
}

function nameOf(who: WhoReaches, names: Names): string {
  const { anyoneAt, anyoneFrom, automatic, ai } = words[names.language];
  if (who.type === "person") return names.person(who.staff);
  if (who.type === "teams") {
    return who.teams.length === 0 ? anyoneAt(names.company) : anyoneFrom(names.teams(who.teams));
  }
  return (who.type === "ai" ? ai : automatic)(names.companySubject);
}

const words = {
  de: {
    now: "jetzt",
    nowUntil: (moment: string) => `jetzt bis ${moment}`,
    from: (moment: string) => `ab ${moment}`,
    about: "zu",
    anyoneAt: (company: string) => `jeder bei ${company}`,
    anyoneFrom: (teams: string) => `jeder aus ${teams}`,
    automatic: (company: string) => `${company} automatisch`,
    ai: (company: string) => `${company} mit KI`,
  },
  en: {
    now: "now",
    nowUntil: (moment: string) => `now until ${moment}`,
    from: (moment: string) => `from ${moment}`,
    about: "about",
    anyoneAt: (company: string) => `anyone at ${company}`,
    anyoneFrom: (teams: string) => `anyone from ${teams}`,
    automatic: (company: string) => `${company} automatically`,
    ai: (company: string) => `${company} with AI`,
  },
};
