import { useSite } from "~/components/site/use-site";
import { SectionNavigation } from "~/design-system/section-navigation";
import { developersWords } from "~/i18n/words/developers-words";
import { developersPath } from "./developers-path";
import type { GroupLink } from "./present-group";

/** From any group to any other; their names are the document's. */
export function GroupNavigation({ groups, current }: { groups: readonly GroupLink[]; current: string }) {
  const words = developersWords[useSite().language];
  const items = groups.map(({ name, href }) => ({ href, label: name, current: href === current }));
  const overview = { href: developersPath, label: words.overview };
  return <SectionNavigation label={words.groups} items={[overview, ...items]} />;
}
