import { Button } from "~/design-system/button";
import { Notice } from "~/design-system/notice";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import { formatPerson } from "~/i18n/format/format-person";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useSite } from "../site/use-site";

/** Who was there so far, as the old system had it: a proposal, and the customer decides. Stands inside the form. */
export function ProposedPerson({ staff }: { staff: StaffToChoose | undefined }) {
  const { language } = useSite();
  const words = peopleEditorWords[language].proposal;
  if (!staff) return null;
  const name = formatPerson(staff.name, language);
  return (
    <Notice still>
      <p>{words.text(name)}</p>
      <Button name="move" value={`add:${staff.id}`} icon="plus">
        {words.keep(name)}
      </Button>
    </Notice>
  );
}
