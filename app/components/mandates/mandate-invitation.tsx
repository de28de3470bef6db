import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Card } from "~/design-system/card";
import type { MandateRelation, MandateScope } from "~/domain/people/mandate";
import { holderWords } from "~/i18n/words/holder-words";
import { useSite } from "../site/use-site";

interface MandateInvitationProps {
  id: string;
  relation: MandateRelation;
  scope: MandateScope;
  /** Who asks, in full. */
  from: string;
}

/** A customer asks somebody to act for them: yes and no are one press each. */
export function MandateInvitation({ id, relation, scope, from }: MandateInvitationProps) {
  const { invitation, acting } = holderWords[useSite().language];
  return (
    <Card title={invitation.title[relation](from)} tone="accent">
      <p>{invitation.scope[scope]}</p>
      <p>{acting.visible}</p>
      <form method="post">
        <ButtonRow>
          <Button name="accept" value={id}>
            {invitation.accept}
          </Button>
          <Button name="decline" value={id}>
            {invitation.decline}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
