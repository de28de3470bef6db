import { forAnyone } from "~/auth/guards.server";
import { customerSignIn, staffSignIn } from "~/auth/landing-paths";
import { useSite } from "~/components/use-site";
import { Card } from "~/design-system/card";
import { Columns } from "~/design-system/columns";
import { Letter } from "~/design-system/letter";
import { LinkButton } from "~/design-system/link-button";
import { Stack } from "~/design-system/stack";
import { homeWords } from "~/i18n/words/home-words";

export const loader = forAnyone(() => null);

export default function Home() {
  const { language, company, isDemo } = useSite();
  const words = homeWords[language];
  return (
    <Columns
      aside={
        <Stack>
          {isDemo && (
            <Card
              tone="accent"
              title={words.demoHeading}
              actions={<LinkButton href="/demo">{words.demoLink}</LinkButton>}
            >
              <p>{words.demoText}</p>
            </Card>
          )}
          <Card title={words.forStaff}>
            <p>
              <a href={staffSignIn}>{words.staffSignIn}</a>
            </p>
          </Card>
        </Stack>
      }
    >
      <Letter
        title={words.title}
        actions={
          <LinkButton kind="primary" href={customerSignIn}>
            {words.signIn}
          </LinkButton>
        }
      >
        <p>{words.intro(company)}</p>
        <p>{words.signInHint}</p>
      </Letter>
    </Columns>
  );
}
