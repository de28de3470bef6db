import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { CardGrid } from "~/design-system/card-grid";
import { Section } from "~/design-system/section";
import type { Label } from "~/domain/people/directory";
import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import { capitalize } from "~/i18n/sentence";
import { demoWords } from "~/i18n/words/demo-words";

interface CastMember {
  id: string;
  name: string;
  story: Label | null;
}

/** What a button's value is the id of. */
type CastAudience = SignInAudience | "mandate";

interface CastCardsProps {
  title: string;
  audience: CastAudience;
  members: readonly CastMember[];
}

export function CastCards({ title, audience, members }: CastCardsProps) {
  return (
    <Section title={title} note={String(members.length)}>
      <CardGrid label={title}>
        {members.map((member) => (
          <CastCard key={member.id} audience={audience} {...member} />
        ))}
      </CardGrid>
    </Section>
  );
}

/** One click and one is that person. */
function CastCard({ audience, id, name, story }: CastMember & { audience: CastAudience }) {
  const { language } = useSite();
  const { cast } = demoWords[language];
  const stepInto = (
    <form method="post">
      <Button name={audience} value={id}>
        {cast.stepInto(name)}
      </Button>
    </form>
  );
  return (
    <Card title={name} titleLevel={3} actions={stepInto}>
      <p>{story && capitalize(story[language])}</p>
    </Card>
  );
}
