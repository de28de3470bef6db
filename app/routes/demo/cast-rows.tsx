import { useSite } from "~/components/use-site";
import { Button } from "~/design-system/button";
import { PersonRows } from "~/design-system/person-rows";
import type { Label } from "~/domain/people/directory";
import { capitalize } from "~/i18n/sentence";
import { demoWords } from "~/i18n/words/demo-words";

interface CastRowsProps {
  title: string;
  audience: "customer" | "staff";
  members: readonly { id: string; name: string; story: Label | null }[];
}

/** One click and one is that person. */
export function CastRows({ title, audience, members }: CastRowsProps) {
  const { language } = useSite();
  const rows = members.map(({ id, name, story }) => ({
    id,
    name,
    note: story && capitalize(story[language]),
    action: <StepInto audience={audience} id={id} name={name} />,
  }));
  return <PersonRows title={title} note={String(members.length)} rows={rows} />;
}

function StepInto({ audience, id, name }: { audience: "customer" | "staff"; id: string; name: string }) {
  const { cast } = demoWords[useSite().language];
  return (
    <form method="post">
      <Button name={audience} value={id} aria-label={cast.stepIntoNamed(name)}>
        {cast.stepInto}
      </Button>
    </form>
  );
}
