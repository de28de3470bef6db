import { staffSignIn } from "~/auth/landing-paths";
import { useSite } from "~/components/site/use-site";
import { Card } from "~/design-system/card";
import { LinkButton } from "~/design-system/link-button";
import { homeWords } from "~/i18n/words/home-words";

/** Ways in for everybody else, and what everybody can rely on. */
export function HomeAside() {
  const { language, isDemo } = useSite();
  const words = homeWords[language];
  return (
    <>
      {isDemo && (
        <Card
          tone="accent"
          title={words.demoHeading}
          actions={<LinkButton href="/demo">{words.demoLink}</LinkButton>}
        >
          <p>{words.demoText}</p>
        </Card>
      )}
      <Card title={words.promisesHeading}>
        {words.promises.map((promise) => (
          <p key={promise}>{promise}</p>
        ))}
      </Card>
      <Card title={words.forStaff}>
        <p>
          <a href={staffSignIn}>{words.staffSignIn}</a>
        </p>
      </Card>
    </>
  );
}
