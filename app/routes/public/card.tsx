import { type MetaArgs, useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { initialsOf } from "~/components/people/initials-of";
import { photoPath } from "~/components/people/photo-path";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { OwnWords } from "~/components/staff/own-words";
import { Avatar } from "~/design-system/avatar";
import { DescriptionList } from "~/design-system/description-list";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Stack } from "~/design-system/stack";
import { formatFullName } from "~/i18n/format/format-person";
import { joinLanguages } from "~/i18n/format/join-languages";
import { publicCardWords } from "~/i18n/words/public-card-words";
import { showPublicCard } from "~/operations/staff/show-public-card.server";

/** Not for search engines: it is passed on from hand to hand. */
export function meta(args: MetaArgs<typeof loader>) {
  const title = titleOf(() => args.data?.name ?? "")(args);
  return [...title, { name: "robots", content: "noindex" }];
}

/** The same for everybody who opens it: nothing in the address or the answer tells one reader from another. */
export const loader = forAnyone(async ({ operations, params, language }) => {
  const card = await showPublicCard(operations, params.staffId ?? "");
  if (!card) throw new Response(null, { status: 404 });
  const { directory, topics, languages } = card;
  return {
    name: formatFullName(card.name),
    initials: initialsOf(card.name),
    photo: photoPath(card),
    about: card.about,
    company: directory.company.name,
    team: directory.teams[card.team]?.label[language] ?? "",
    topics: topics.flatMap((id) => directory.topics[id]?.label[language] ?? []).join(", "),
    languages: joinLanguages(languages, language),
  };
});

export default function PublicCardPage() {
  const card = useLoaderData<typeof loader>();
  const words = publicCardWords[useSite().language];
  const facts = [
    { term: words.company, details: card.company },
    { term: words.team, details: card.team },
    { term: words.goodFor, details: card.topics },
    { term: words.speaks, details: card.languages },
  ];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={card.name}
        before={
          <Avatar initials={card.initials} photo={card.photo} alt={words.photoOf(card.name)} size="large" />
        }
        lead={<OwnWords about={card.about} />}
      />
      <DescriptionList items={facts.filter(({ details }) => details !== "")} />
      <p>{words.choose(card.company)}</p>
      <div>
        <LinkButton href="/">{words.toCompany(card.company)}</LinkButton>
      </div>
    </Stack>
  );
}
