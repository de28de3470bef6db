import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { introductionWords } from "~/i18n/words/introduction-words";
import { useSite } from "../site/use-site";

interface ProposedIntroductionProps {
  title: string;
  /** One's own words. */
  reason: string;
  /** Where it is withdrawn; null = it is answered. */
  withdraw: string | null;
}

/** Whom a member of staff recommended, and that it was answered; not what the customer said about it. */
export function ProposedIntroduction({ title, reason, withdraw }: ProposedIntroductionProps) {
  const words = introductionWords[useSite().language].propose;
  return (
    <Card title={title}>
      <blockquote>{reason}</blockquote>
      {withdraw && (
        <form method="post" action={withdraw}>
          <Button kind="quiet">{words.withdraw}</Button>
        </form>
      )}
    </Card>
  );
}
