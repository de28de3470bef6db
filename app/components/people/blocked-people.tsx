import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Section } from "~/design-system/section";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import type { StaffId } from "~/domain/preference/preference";
import { formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";

interface BlockedPeopleProps {
  staff: readonly StaffToChoose[];
  /** Those on a list of the customer's, as it holds. */
  listed: readonly StaffId[];
  /** Those of them who look after the customer, in general or for an area. */
  inCharge: readonly StaffId[];
  blocked: readonly StaffId[];
}

/** A quiet farewell: no reason, no question, and it holds at once. */
export function BlockedPeople({ staff, listed, inCharge, blocked }: BlockedPeopleProps) {
  const words = peopleEditorWords[useSite().language].blocked;
  const among = (ids: readonly StaffId[]) => staff.filter(({ id }) => ids.includes(id));
  return (
    <Section title={words.heading} lead={words.hint} id="blocked">
      <Stack gap="large">
        <form method="post" action={`${customerHome}/blocked`}>
          <Stack>
            {among(listed).map((person) => (
              <Farewell key={person.id} person={person} isInCharge={inCharge.includes(person.id)} />
            ))}
            <NeverAgain people={among(blocked)} />
          </Stack>
        </form>
        <BlockSomebodyElse people={staff.filter(({ id }) => !listed.includes(id) && !blocked.includes(id))} />
      </Stack>
    </Section>
  );
}

/** Only of whoever is in charge does something end; all others are taken off a list. */
function Farewell({ person, isInCharge }: { person: StaffToChoose; isInCharge: boolean }) {
  const { language } = useSite();
  const words = peopleEditorWords[language].blocked;
  const name = formatPerson(person.name, language);
  return (
    <div>
      <p>{name}</p>
      <ButtonRow>
        <Button
          icon="leave"
          name="leave"
          value={person.id}
          aria-label={isInCharge ? words.leaveNamed(name) : words.unlistNamed(name)}
        >
          {isInCharge ? words.leave : words.unlist}
        </Button>
        <Button icon="ban" name="block" value={person.id} aria-label={words.block(name)}>
          {words.submit}
        </Button>
      </ButtonRow>
    </div>
  );
}

function NeverAgain({ people }: { people: StaffToChoose[] }) {
  const { language } = useSite();
  const words = peopleEditorWords[language].blocked;
  const mayWiden = useMayWiden();
  if (people.length === 0) return null;
  return (
    <div>
      <p>{words.never}</p>
      <ul className="plain-list">
        {people.map(({ id, name }) => (
          <li key={id}>
            {formatPerson(name, language)}{" "}
            {mayWiden && (
              <Button
                kind="quiet"
                name="unblock"
                value={id}
                aria-label={words.unblock(formatPerson(name, language))}
              >
                {words.lift}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function BlockSomebodyElse({ people }: { people: StaffToChoose[] }) {
  const { language } = useSite();
  const words = peopleEditorWords[language].blocked;
  const options = people.map(({ id, name }) => ({ value: id, label: formatPerson(name, language) }));
  return (
    <form method="post" action={`${customerHome}/blocked`}>
      <Stack gap="small">
        <Select
          name="block"
          label={words.choose}
          options={[{ value: "", label: words.pleaseChoose }, ...options]}
        />
        <div>
          <Button icon="ban">{words.submit}</Button>
        </div>
      </Stack>
    </form>
  );
}
