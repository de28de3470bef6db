import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { data } from "@remix-run/server-runtime";
import { useEffect, useRef } from "react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import followChoices from "~/browser/follow-choices?worker&url";
import { AreaChoices } from "~/components/area-choices";
import { BlockedPeople } from "~/components/blocked-people";
import { EditorPage, SaveRow } from "~/components/editor-page";
import { PeopleFields } from "~/components/people-fields";
import {
  findPeopleFault,
  movePeople,
  type PeopleMove,
  readPeopleMove,
  readPeopleValues,
  toPeopleChoice,
  toPeopleValues,
} from "~/components/people-values";
import { ProposedPerson } from "~/components/proposed-person";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { Stack } from "~/design-system/stack";
import { choosePeople, getPeopleChoice } from "~/domain/preference/choose-people";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { listStaffToChoose } from "~/operations/list-staff-to-choose.server";
import { showLetter } from "~/operations/show-letter.server";
import { listParagraphsOf } from "./list-paragraphs-of.server";
import { readVersion, savePart } from "./save-part.server";

export const handle = { script: true, enhancements: [followChoices] };

export const meta = titleOf((language) => peopleEditorWords[language].title);

export const loader = forCustomerOrMandate(async ({ operations, customer, language, params }) => {
  const letter = await showLetter(operations, customer.id);
  const { preferences, version } = letter;
  const { areas, teams } = letter.house.directory;
  const area = params.area ?? null;
  if (area !== null && !Object.hasOwn(areas, area)) throw new Response(null, { status: 404 });
  return {
    area: area === null ? null : { id: area, label: areas[area]![language] },
    values: toPeopleValues(getPeopleChoice(preferences, area)),
    version,
    blocked: preferences.people.blocked ?? [],
    proposed: customer.proposedStaff,
    areas: Object.entries(areas).map(([id, label]) => ({
      id,
      label: label[language],
      isOwn: preferences.people.areas?.[id] !== undefined,
    })),
    staff: await listStaffToChoose(operations),
    teams,
    paragraphs: listParagraphsOf(letter, "people", language),
  };
});

export const action = forCustomerOrMandate(async (visit) => {
  const form = await visit.request.formData();
  const area = visit.params.area ?? null;
  const words = validationWords[visit.language].people;
  const values = readPeopleValues(form);
  const move = readPeopleMove(form);
  const draft = { version: readVersion(form), faults: [], conflict: null, preview: null };
  if (move) return data({ ...draft, values: movePeople(values, move), move });
  if (form.has("find")) return data({ ...draft, values, move: null });
  const fault = findPeopleFault(values);
  return savePart(visit, form, {
    editor: "people",
    values,
    faults: fault ? [{ fieldId: "people", text: words[faultWords[fault]] }] : [],
    choosesPeople: area === null,
    change: (current) => choosePeople(current, area, toPeopleChoice(values, getPeopleChoice(current, area))),
    fallbackFieldId: "people",
    fallbackText: words.unknown,
  });
});

const faultWords = {
  mode_missing: "modeMissing",
  ranked_empty: "rankedEmpty",
  ranked_too_many: "rankedTooMany",
  teams_empty: "teamsEmpty",
} as const;

export default function PeoplePage() {
  const { area, values, version, blocked, proposed, areas, staff, teams, paragraphs } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = peopleEditorWords[useSite().language];
  const sent = useSentDraft();
  const form = useFollowedForm(answer);
  const answered = answer && "move" in answer ? (answer.move as PeopleMove | null) : null;
  return (
    <EditorPage
      place="people"
      title={area ? words.titleForArea(area.label) : words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      paragraphs={paragraphs}
    >
      <Form method="post" preventScrollReset data-follow ref={form}>
        <Stack gap="large">
          {/* What Enter presses in a field: the form comes back as it is, instead of the first move in it being made. */}
          <button type="submit" name="find" hidden />
          {!area && proposed && <ProposedPerson staff={staff.find(({ id }) => id === proposed)} />}
          <PeopleFields
            values={sent?.values ?? answer?.values ?? values}
            move={sent ? sent.move : answered}
            faults={answer?.faults ?? []}
            staff={staff.filter(({ id }) => !blocked.includes(id))}
            teams={teams}
          />
          <SaveRow
            version={answer?.version ?? version}
            conflict={answer?.conflict}
            preview={answer?.preview}
          />
        </Stack>
      </Form>
      <AreaChoices areas={areas} current={area?.id ?? null} />
      {!area && <BlockedPeople staff={staff} blocked={blocked} />}
    </EditorPage>
  );
}

/** A move is no input: the script that lets the sentences follow is told of it. */
function useFollowedForm(answer: unknown) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer) form.current?.dispatchEvent(new Event("change", { bubbles: true }));
  }, [answer]);
  return form;
}

/** What was just sent, as it will come back: whoever saves right after a move saves what the move made. */
function useSentDraft() {
  const { formData } = useNavigation();
  if (!formData) return null;
  const [values, move] = [readPeopleValues(formData), readPeopleMove(formData)];
  return { values: move ? movePeople(values, move) : values, move };
}
