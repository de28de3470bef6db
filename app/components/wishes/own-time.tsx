import { customerHome } from "~/auth/landing-paths";
import { About } from "~/design-system/about";
import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { otherTimeWords } from "~/i18n/words/other-time-words";
import { useSite } from "../site/use-site";

export interface OwnTimeProps {
  id: string;
  title: string;
  lines: readonly string[];
}

/** A time that the customer asked for, as long as it is not answered. */
export function OwnTime({ id, title, lines }: OwnTimeProps) {
  const { own } = otherTimeWords[useSite().language];
  return (
    <Card title={title}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={`${customerHome}/appointment/${id}`}>
        <Button kind="quiet" name="answer" value="withdraw">
          {own.withdraw}
          <About>{lines[0]}</About>
        </Button>
      </form>
    </Card>
  );
}
