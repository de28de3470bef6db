import type { CustomerVisit } from "~/auth/guards.server";
import type { IntroductionOfferProps } from "~/components/people/introduction-offer";
import { formatPerson, formatPersonInflected } from "~/i18n/format/format-person";
import { introductionWords } from "~/i18n/words/introduction-words";
import type { OpenedIntroduction } from "~/operations/assignment/list-introductions.server";
import type { House } from "~/operations/house/read-house.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";

/** Proposed introductions in words, with whether the colleague has room. */
export async function presentIntroductions(
  { operations, language }: CustomerVisit,
  introductions: readonly OpenedIntroduction[],
  { directory }: House,
): Promise<IntroductionOfferProps[]> {
  if (introductions.length === 0) return [];
  const words = introductionWords[language].offer;
  const withRoom = (await listStaffToChoose(operations)).filter(
    ({ availability }) => availability === "accepts",
  );
  return introductions.map(({ id, proposedBy, staff, area, reason, askedBy }) => {
    const [by, colleague] = [directory.staff[proposedBy]!, directory.staff[staff]!];
    const [names, name] = [formatPersonInflected(colleague, language), formatPerson(colleague, language)];
    const label = area === null ? undefined : directory.areas[area]?.[language];
    const from = formatPerson(by, language);
    return {
      id,
      title: label ? words.titleForArea(from, names, label) : words.title(from, names),
      reason,
      lines: [
        words.effect(name),
        ...(withRoom.some((member) => member.id === staff) ? [] : [words.full(name)]),
      ],
      yes: words.yes(name),
      asked: askedBy === null ? null : words.asked(from),
    };
  });
}
