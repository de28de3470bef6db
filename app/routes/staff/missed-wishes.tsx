import { useLoaderData } from "@remix-run/react";
import { forLead } from "~/auth/guards.server";
import { staffHome } from "~/auth/landing-paths";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Chip } from "~/design-system/chip";
import { EmptyState } from "~/design-system/empty-state";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { PersonRows } from "~/design-system/person-rows";
import { Stack } from "~/design-system/stack";
import { missedWishWords } from "~/i18n/words/missed-wish-words";
import { siteWords } from "~/i18n/words/site-words";
import { presentMissedWishes } from "./present-missed-wishes.server";

export const meta = titleOf((language) => missedWishWords[language].title);

export const loader = forLead(async (visit) => ({ missed: await presentMissedWishes(visit) }));

export default function MissedWishesPage() {
  const { missed } = useLoaderData<typeof loader>();
  const { language } = useSite();
  const words = missedWishWords[language];
  return (
    <Stack gap="large">
      <PageHeader title={words.title} lead={words.lead} />
      {missed.length === 0 ? (
        <EmptyState
          title={words.nothing}
          action={<LinkButton href={staffHome}>{siteWords[language].staffPlaces.contactList}</LinkButton>}
        >
          <p>{words.nothingText}</p>
        </EmptyState>
      ) : (
        <PersonRows
          title={words.heading}
          note={`${missed.length}`}
          rows={missed.map(({ id, name, lines, overdue }) => ({
            id,
            name,
            note: lines.map((line) => <p key={line}>{line}</p>),
            chips: <Chip tone="no">{overdue}</Chip>,
          }))}
        />
      )}
    </Stack>
  );
}
