import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { forStaff, type StaffVisit } from "~/auth/guards.server";
import { staffProfile } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import type { FormFault } from "~/components/choices/editor-page";
import { photoPath } from "~/components/people/photo-path";
import { StaffChoiceCard } from "~/components/people/staff-choice-card";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { OwnPhoto, type PhotoNews } from "~/components/staff/own-photo";
import { ProfileFields } from "~/components/staff/profile-fields";
import { listProfileFaults, type ProfileFault, readProfileValues } from "~/components/staff/profile-values";
import { Button } from "~/design-system/button";
import { Columns } from "~/design-system/columns";
import { ErrorSummary } from "~/design-system/error-summary";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { aboutCharactersMax, languagesOffered } from "~/domain/people/own-profile-bounds";
import { joinLanguages } from "~/i18n/format/join-languages";
import { editorWords } from "~/i18n/words/editor-words";
import { staffProfileWords } from "~/i18n/words/staff-profile-words";
import { findHouse } from "~/operations/house/find-house.server";
import { listStaffToChoose } from "~/operations/staff/list-staff-to-choose.server";
import { saveOwnProfile } from "~/operations/staff/save-own-profile.server";

export const meta = titleOf((language) => staffProfileWords[language].title);

export const loader = forStaff(async (visit) => {
  const { staff, operations, url } = visit;
  const { directory } = await findHouse(operations);
  const { about, languages, topics, isRecommendable } = staff;
  return {
    id: staff.id,
    values: { about: about ?? { de: "", en: "" }, languages, topics, isRecommendable },
    photo: photoPath(staff),
    photoNews: url.searchParams.get("photo") as PhotoNews | null,
    isSaved: url.searchParams.has("saved"),
    seen: (await listStaffToChoose(operations)).find(({ id }) => id === staff.id) ?? null,
    names: { teams: directory.teams, topics: directory.topics },
    ...(await listOptions(visit)),
  };
});

async function listOptions({ operations, staff, language }: StaffVisit) {
  const { company, directory } = await findHouse(operations);
  const tags = [...new Set([...languagesOffered, ...staff.languages])];
  return {
    topics: company.topics
      .filter(({ retired, basis }) => !retired && (basis === "consent" || basis === "contract"))
      .map(({ id }) => ({ value: id, label: directory.topics[id]?.label[language] ?? id })),
    languages: tags.map((tag) => ({ value: tag, label: joinLanguages([tag], language) })),
  };
}

export const action = forStaff(async ({ request, operations, staff, language }) => {
  const values = readProfileValues(await readForm(request));
  const faults = listProfileFaults(values).map((fault) => tell(fault, staffProfileWords[language]));
  if (faults.length > 0) return data({ values, faults }, { status: 422 });
  const { de, en } = values.about;
  await saveOwnProfile(operations, staff.id, { ...values, about: de || en ? values.about : null });
  throw redirect(`${staffProfile}?saved`);
});

function tell(fieldId: ProfileFault, words: (typeof staffProfileWords)["de"]): FormFault {
  if (fieldId === "languages") return { fieldId, text: words.languages.missing };
  return { fieldId, text: words.about.tooLong(aboutCharactersMax) };
}

export default function ProfilePage() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { language } = useSite();
  const words = staffProfileWords[language];
  const faults = answer?.faults ?? [];
  return (
    <Stack gap="large">
      {page.isSaved && <Notice tone="saved" title={words.saved} />}
      <PageHeader title={words.title} lead={words.lead} />
      {faults.length > 0 && (
        <ErrorSummary title={editorWords[language].faults.heading(faults.length)} errors={faults} />
      )}
      <Columns
        aside={
          page.seen && (
            <Section title={words.seen}>
              <StaffChoiceCard person={page.seen} names={page.names} />
            </Section>
          )
        }
      >
        <Stack gap="large">
          <OwnPhoto photo={page.photo} news={page.photoNews} />
          <form method="post" noValidate>
            <Stack gap="large">
              <ProfileFields
                id={page.id}
                values={answer?.values ?? page.values}
                faults={faults}
                topics={page.topics}
                languages={page.languages}
                hasCard={page.values.isRecommendable}
              />
              <div>
                <Button kind="primary">{words.save}</Button>
              </div>
            </Stack>
          </form>
        </Stack>
      </Columns>
    </Stack>
  );
}
