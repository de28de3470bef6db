import { useSite } from "~/components/site/use-site";
import { DescriptionList } from "~/design-system/description-list";
import { Section } from "~/design-system/section";
import { homeWords } from "~/i18n/words/home-words";

export function HomeSteps() {
  const words = homeWords[useSite().language];
  const items = words.steps.map(({ heading, text }) => ({ term: heading, details: text }));
  return (
    <Section title={words.stepsHeading}>
      <DescriptionList items={items} />
    </Section>
  );
}
