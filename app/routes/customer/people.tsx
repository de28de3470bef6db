import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { data } from "@remix-run/server-runtime";
import { forCustomerOrMandate, type Visit } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import rankPeople from "~/browser/rank-people?worker&url";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import { useMayWiden } from "~/components/mandates/use-may-widen";
import { AreaChoices } from "~/components/people/area-choices";
import { BlockedPeople } from "~/components/people/blocked-people";
import { PeopleFields } from "~/components/people/people-fields";
import {
  findPeopleFault,
  movePeople,
  type PeopleMove,
  readMovesMeanwhile,
  readPeopleMove,
  readPeopleValues,
  toPeopleChoice,
  toPeopleValues,
} from "~/components/people/people-values";
import { ProposedPerson } from "~/components/people/proposed-person";
import type { Standing } from "~/components/people/ranked-people";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Stack } from "~/design-system/stack";
import { choosePeople, getPeopleChoice } from "~/domain/preference/choose-people";
import { listInCharge } from "~/domain/preference/list-in-charge";
import { listRanked } from "~/domain/preference/list-ranked";
import type { PeopleChoice, StaffId } from "~/domain/preference/preference";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { type Letter, showLetter } from "~/operations/customers/show-letter.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";
import { presentInForce } from "./present-preview.server";
import { readVersion, savePart } from "./save-part.server";

export const handle = { enhancements: [followChoices, rankPeople] };

export const meta = titleOf((language) => peopleEditorWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language, params } = visit;
  const letter = await showLetter(operations, customer.id);
  const { preferences } = letter;
  const { areas, teams, topics } = letter.house.directory;
  const area = params.area ?? null;
  if (area !== null && !Object.hasOwn(areas, area)) throw new Response(null, { status: 404 });
  return {
    area: area === null ? null : { id: area, label: areas[area]![language] },
    ...readDraft(visit, getPeopleChoice(preferences, area), letter.version),
    held: toPeopleValues(getPeopleChoice(preferences, area)),
    standings: listStandings(letter, area),
    listed: listRanked(preferences),
    inCharge: listInCharge(letter.view.facts),
    blocked: preferences.people.blocked ?? [],
    proposed: customer.proposedStaff,
    areas: Object.entries(areas).map(([id, label]) => ({
      id,
      label: label[language],
      isOwn: preferences.people.areas?.[id] !== undefined,
    })),
    staff: await listStaffToChoose(operations),
    names: { teams, topics },
    inForce: presentInForce(visit, letter, "people"),
  };
});

/** Whoever looks for somebody carries what was chosen so far in the address. */
function readDraft({ url: { searchParams } }: Visit, choice: PeopleChoice, version: number) {
  if (!searchParams.has("find")) return { values: toPeopleValues(choice), version };
  return { values: readPeopleValues(searchParams), version: readVersion(searchParams) };
}

function listStandings({ lookedAfterBy }: Letter, area: string | null): Record<StaffId, Standing> {
  const facts = lookedAfterBy.find((each) => each.area === area)?.why ?? [];
  return Object.fromEntries(
    facts.flatMap((fact): [StaffId, Standing][] => {
      if (fact.kind === "waits") return [[fact.staff, fact.position]];
      return fact.kind === "looks_after" ? [[fact.staff, "looked_after"]] : [];
    }),
  );
}

export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const area = visit.params.area ?? null;
  const words = validationWords[visit.language].people;
  const values = readMovesMeanwhile(form).reduce(movePeople, readPeopleValues(form));
  const move = readPeopleMove(form);
  const draft = { version: readVersion(form), faults: [], conflict: null, preview: null };
  if (move) return data({ ...draft, values: movePeople(values, move), move });
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
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { area, areas, staff, listed, inCharge, blocked } = page;
  const values = answer?.values ?? page.values;
  const move = answer && "move" in answer ? (answer.move as PeopleMove | null) : null;
  const words = peopleEditorWords[useSite().language];
  const choosable = staff.filter(({ id }) => !blocked.includes(id));
  const isProposed =
    useMayWiden() && !area && page.proposed !== null && !values.ranked.includes(page.proposed);
  return (
    <EditorPage
      place="people"
      title={area ? words.titleForArea(area.label) : words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      inForce={page.inForce}
    >
      <form method="post" action={useLocation().pathname} data-follow>
        <Stack gap="large">
          {/* What Enter presses in a field: it looks for somebody, instead of the first move in the form being made. */}
          <button type="submit" name="find" formMethod="get" formNoValidate hidden />
          <div id="proposed" data-redrawn>
            {isProposed && <ProposedPerson staff={choosable.find(({ id }) => id === page.proposed)} />}
          </div>
          <PeopleFields
            values={values}
            held={page.held}
            move={move}
            faults={answer?.faults ?? []}
            staff={choosable}
            standings={page.standings}
            names={page.names}
          />
          <SaveRow version={answer?.version ?? page.version} conflict={answer?.conflict} />
        </Stack>
      </form>
      <AreaChoices areas={areas} current={area?.id ?? null} />
      {!area && <BlockedPeople staff={staff} listed={listed} inCharge={inCharge} blocked={blocked} />}
    </EditorPage>
  );
}
