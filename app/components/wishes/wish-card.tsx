import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { appointmentWords } from "~/i18n/words/appointment-words";
import { letterWords } from "~/i18n/words/letter-words";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

interface WishCardProps {
  id: string;
  /** Asked for, accepted when it was proposed, or opened by a message of the customer's. */
  source: "wish" | "appointment" | "reply";
  kind: keyof (typeof letterWords)["de"]["wish"]["kinds"];
  lines: readonly string[];
  /** The customer's own words. */
  note: string | null;
  /** Who had it before it was passed on, or put off; null = nothing to take back. */
  takeBack: string | null;
  /** An appointment, and nobody has asked to move it yet. */
  isMovable: boolean;
}

/** An open wish: visible until it is answered, and withdrawn with one tap. */
export function WishCard({ id, source, kind, lines, note, takeBack, isMovable }: WishCardProps) {
  const { language } = useSite();
  const { wish } = letterWords[language];
  const mayWiden = useMayWiden();
  const words = source === "wish" ? wish : wish[source];
  return (
    <Card title={source === "wish" ? wish.kinds[kind] : words.heading} tone="accent">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {note && <blockquote>{note}</blockquote>}
      {source === "appointment" && (
        <p>
          <a href={`${customerHome}/wish/${id}/calendar`}>
            {appointmentWords[language].calendar}
            <About>{lines[1]}</About>
          </a>
        </p>
      )}
      {isMovable && mayWiden && (
        <p>
          <a href={`${customerHome}/appointment/${id}/other-time`}>
            {otherTimeWords[language].own.move}
            <About>{lines[1]}</About>
          </a>
        </p>
      )}
      <form method="post" action={`${customerHome}/wish/${id}/withdraw`}>
        <FormKey />
        <Button kind="quiet">
          {words.withdraw}
          <About>{lines[0]}</About>
        </Button>
      </form>
      {takeBack && mayWiden && (
        <form method="post" action={`${customerHome}/wish/${id}/stand-in`}>
          <Button kind="quiet" name="take-back" value="yes">
            {takeBack}
            <About>{lines[0]}</About>
          </Button>
        </form>
      )}
    </Card>
  );
}
