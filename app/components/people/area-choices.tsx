import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { Section } from "~/design-system/section";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { useSite } from "../site/use-site";

interface AreaChoicesProps {
  areas: readonly { id: string; label: string; isOwn: boolean }[];
  /** The area on this page; null = the general choice. */
  current: string | null;
}

/** Another person for an area, or back to the same for all. */
export function AreaChoices({ areas, current }: AreaChoicesProps) {
  const words = peopleEditorWords[useSite().language].areas;
  const mayWiden = useMayWiden();
  const shown = areas.filter(({ id, isOwn }) => (current === null ? true : id === current && isOwn));
  if (shown.length === 0) return null;
  return (
    <Section title={words.heading}>
      <ul className="plain-list">
        {shown.map(({ id, label, isOwn }) => (
          <li key={id}>
            {current === null && <a href={`${customerHome}/people/${id}`}>{words.own(label)}</a>}
            {current === null && !isOwn && <p>{words.same(label)}</p>}
            {isOwn && mayWiden && (
              <form method="post" action={`${customerHome}/people/${id}/drop`}>
                <Button kind="quiet">{words.remove}</Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
