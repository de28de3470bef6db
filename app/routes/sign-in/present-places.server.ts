import { formatFullName, formatPersonInFull, formatPersonInFullInflected } from "~/i18n/format/format-person";
import type { Language } from "~/i18n/language";
import { holderWords } from "~/i18n/words/holder-words";
import type { listPeopleAtAddress, Place } from "~/operations/sign-in/list-people-at-address.server";

type People = Awaited<ReturnType<typeof listPeopleAtAddress>>;

/** Whom an address stands for, in words. */
export function presentPlaces({ places, invitations }: People, language: Language) {
  const actsForSomebody = invitations.length > 0 || places.some(({ mandate }) => mandate !== null);
  return {
    actsForSomebody,
    people: places.map((place) => ({ id: place.id, name: namePlace(place, actsForSomebody, language) })),
    invitations: invitations.map(({ mandate: { id, relation, scope }, customer }) => ({
      id,
      relation,
      scope,
      from: formatPersonInFull(customer, language),
    })),
  };
}

function namePlace({ customer, mandate }: Place, actsForSomebody: boolean, language: Language): string {
  const { choose } = holderWords[language];
  if (mandate) return choose.for[mandate.relation](formatPersonInFullInflected(customer, language));
  return actsForSomebody ? choose.inPerson(formatFullName(customer)) : formatFullName(customer);
}
