import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { PageHeader } from "~/design-system/page-header";
import { PlainText } from "~/design-system/plain-text";
import { Points } from "~/design-system/points";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { accessibilityWords } from "~/i18n/words/accessibility-words";
import { findCompany } from "~/operations/house/find-company.server";

export const meta = titleOf((language) => accessibilityWords[language].title);

/** The company as it stands in a sentence, and whom it names for complaints. */
export const loader = forAnyone(async ({ operations, config, language }) => {
  const company = await findCompany(operations);
  return { subject: company?.subject[language] ?? null, contact: config.brand.accessibilityContact };
});

export default function Accessibility() {
  const { language, company, imprint } = useSite();
  const subject = useLoaderData<typeof loader>().subject ?? company;
  const words = accessibilityWords[language];
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={words.lead} />
      <Section title={words.service.heading}>
        <PlainText text={[...words.service.texts, words.provider(subject)].join("\n\n")} />
        {imprint && (
          <p>
            <a href={imprint}>{words.imprintLink}</a>
          </p>
        )}
      </Section>
      <Section title={words.use.heading}>
        <Points points={words.use.steps} />
      </Section>
      <Section title={words.requirements.heading} lead={words.requirements.lead}>
        <Points points={words.requirements.points} />
      </Section>
      <Section title={words.gaps.heading}>
        <Points points={words.gaps.points} />
      </Section>
      <Feedback />
      <Section title={words.authority.heading} lead={words.authority.text}>
        <PlainText text={words.authority.address} />
      </Section>
      <p>
        <small>{words.asOf}</small>
      </p>
    </Stack>
  );
}

function Feedback() {
  const { language, imprint } = useSite();
  const { contact } = useLoaderData<typeof loader>();
  const words = accessibilityWords[language].feedback;
  return (
    <Section title={words.heading} lead={words.text}>
      {contact && <PlainText text={words.contact(contact)} />}
      {!contact && imprint && <p>{words.viaImprint}</p>}
    </Section>
  );
}
