import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { Section } from "~/design-system/section";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "./use-site";

interface BlockedPeopleProps {
  staff: readonly StaffToChoose[];
  blocked: readonly string[];
}

/** A quiet farewell: no reason, no question, and it holds at once. */
export function BlockedPeople({ staff, blocked }: BlockedPeopleProps) {
  const { language } = useSite();
  const words = peopleEditorWords[language].blocked;
  const nameOf = ({ name }: StaffToChoose) => formatPerson(name, language);
  return (
    <Section title={words.heading} lead={words.hint} id="blocked">
      <form method="post" action={`${customerHome}/blocked`}>
        <ul className="plain-list">
          {staff
            .filter(({ id }) => blocked.includes(id))
            .map((person) => (
              <li key={person.id}>
                {nameOf(person)}{" "}
                <Button
                  kind="quiet"
                  name="unblock"
                  value={person.id}
                  aria-label={words.unblock(nameOf(person))}
                >
                  {words.lift}
                </Button>
              </li>
            ))}
        </ul>
      </form>
      <form method="post" action={`${customerHome}/blocked`}>
        <Stack gap="small">
          <Select
            name="block"
            label={words.choose}
            options={[
              { value: "", label: "–" },
              ...staff
                .filter(({ id }) => !blocked.includes(id))
                .map((person) => ({ value: person.id, label: nameOf(person) })),
            ]}
          />
          <div>
            <Button icon="ban">{words.submit}</Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
