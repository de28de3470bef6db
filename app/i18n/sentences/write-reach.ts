import type { Directory } from "~/domain/people/directory";
import type { WeekAhead } from "~/domain/permission/foresee-week";
import type { InvitationSource, Reach, WhoReaches } from "~/domain/permission/list-reach";
import { formatDaysAhead } from "../format/format-days-ahead";
import type { ReaderClock } from "../format/format-moment";
import type { Language } from "../language";
import { type Sentence, sentence, startSentence, strong } from "../sentence";
import { joinByChannels } from "./join-channels";
import { type Names, namesIn } from "./names";
import { writeNobody } from "./write-nobody";

/**
 * "Heute bis 20 Uhr, Donnerstag von 17 bis 20 Uhr: Frau Keller per Telefon, zu Beratung.", what the customer asked for
 * with its reason ("Frau Keller per E-Mail, als Antwort auf Ihre Nachricht."), or the one sentence why it is nobody.
 */
export function writeReach(
  { reach, nobody }: WeekAhead,
  directory: Directory,
  clock: ReaderClock,
  language: Language,
): Sentence[] {
  if (reach.length === 0) return [writeNobody(nobody, clock, language)];
  const names = namesIn(directory, language, "to-customer");
  return reach.map((each) => {
    const when = strong(formatDaysAhead(each.stretches, clock, language));
    const by = joinByChannels(each.channels, language);
    const who = strong(nameOf(each.who, names));
    return startSentence(sentence`${when}: ${who} ${by}${becauseOf(each, names)}.`);
  });
}

/** What was asked for is named with its topic only where one was given. */
function becauseOf({ because, topics }: Reach, names: Names): string {
  const { about, invited } = words[names.language];
  const subject = `${about} ${names.topics(topics)}`;
  if (because === undefined) return `, ${subject}`;
  return `, ${invited[because]}${topics.length > 0 ? ` ${subject}` : ""}`;
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
    invited: {
      wish: "auf Ihren Wunsch",
      appointment: "wie mit Ihnen vereinbart",
      reply: "als Antwort auf Ihre Nachricht",
    } satisfies Record<InvitationSource, string>,
    anyoneAt: (company: string) => `jeder bei ${company}`,
    anyoneFrom: (teams: string) => `jeder aus ${teams}`,
    except: (people: string) => `außer ${people}`,
    automatic: (company: string) => `${company} automatisch`,
    ai: (company: string) => `${company} mit KI`,
  },
  en: {
    about: "about",
    invited: { wish: "at your request", appointment: "as agreed with you", reply: "to answer your message" },
    anyoneAt: (company: string) => `anyone at ${company}`,
    anyoneFrom: (teams: string) => `anyone from ${teams}`,
    except: (people: string) => `except ${people}`,
    automatic: (company: string) => `${company} automatically`,
    ai: (company: string) => `${company} with AI`,
  },
};
