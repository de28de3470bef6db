import type { Directory } from "~/domain/people/directory";
import type { Reach, WhoReaches } from "~/domain/permission/list-reach";
import { formatDaysAhead } from "../format/format-days-ahead";
import type { ReaderClock } from "../format/format-moment";
import type { Language } from "../language";
import { type Sentence, sentence, startSentence, strong } from "../sentence";
import { joinByChannels } from "./join-channels";
import { type Names, namesIn } from "./names";

/** "Heute bis 20 Uhr, Donnerstag von 17 bis 20 Uhr: Frau Keller per Telefon, zu Beratung." */
export function writeReach(
  reach: readonly Reach[],
  directory: Directory,
  clock: ReaderClock,
  language: Language,
): Sentence[] {
  const names = namesIn(directory, language, "to-customer");
  return reach.map((each) => {
    const when = strong(formatDaysAhead(each.stretches, clock, language));
    const by = joinByChannels(each.channels, language);
    const { about } = words[language];
    return startSentence(
      sentence`${when}: ${strong(nameOf(each.who, names))} ${by}, ${about} ${names.topics(each.topics)}.`,
    );
  });
}

function nameOf(who: WhoReaches, names: Names): string {
  const { anyoneAt, anyoneFrom, except, automatic, ai } = words[names.language];
  if (who.type === "person") return names.person(who.staff);
  if (who.type === "teams") {
    const anyone = who.teams.length === 0 ? anyoneAt(names.company) : anyoneFrom(names.teams(who.teams));
    return who.except.length === 0 ? anyone : `${anyone} ${except(names.besidesPeople(who.except))}`;
  }
  return (who.type === "ai" ? ai : automatic)(names.companySubject);
}

const words = {
  de: {
    about: "zu",
    anyoneAt: (company: string) => `jeder bei ${company}`,
    anyoneFrom: (teams: string) => `jeder aus ${teams}`,
    except: (people: string) => `außer ${people}`,
    automatic: (company: string) => `${company} automatisch`,
    ai: (company: string) => `${company} mit KI`,
  },
  en: {
    about: "about",
    anyoneAt: (company: string) => `anyone at ${company}`,
    anyoneFrom: (teams: string) => `anyone from ${teams}`,
    except: (people: string) => `except ${people}`,
    automatic: (company: string) => `${company} automatically`,
    ai: (company: string) => `${company} with AI`,
  },
};
