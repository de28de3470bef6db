import { useLoaderData } from "@remix-run/react";
import { forAnyone } from "~/auth/guards.server";
import { customerSignIn } from "~/auth/landing-paths";
import { useSite } from "~/components/site/use-site";
import { Columns } from "~/design-system/columns";
import { Letter } from "~/design-system/letter";
import { LinkButton } from "~/design-system/link-button";
import { Sentence } from "~/design-system/sentence";
import { homeWords } from "~/i18n/words/home-words";
import { findCompany } from "~/operations/house/find-company.server";
import { HomeAside } from "./home-aside";
import { HomeSteps } from "./home-steps";

/** The company as it stands in a sentence. */
export const loader = forAnyone(async ({ operations, language }) => {
  const company = await findCompany(operations);
  return company?.subject[language] ?? null;
});

export default function Home() {
  const { language, company } = useSite();
  const subject = useLoaderData<typeof loader>() ?? company;
  const words = homeWords[language];
  return (
    <Columns aside={<HomeAside />} after={<HomeSteps />}>
      <Letter
        title={words.title}
        actions={
          <LinkButton kind="primary" href={customerSignIn}>
            {words.signIn}
          </LinkButton>
        }
      >
        <Sentence segments={[{ text: words.intro(subject) }]} />
        <p>{words.signInHint}</p>
      </Letter>
    </Columns>
  );
}
