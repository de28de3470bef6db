import { Banner } from "~/design-system/banner";
import type { MandateRelation, MandateScope } from "~/domain/people/mandate";
import { holderWords } from "~/i18n/words/holder-words";
import { useSite } from "../site/use-site";
import { mandatePaths } from "./mandate-paths";

interface ActingBannerProps {
  relation: MandateRelation;
  scope: MandateScope;
  /** The customer, as the name stands after "für". */
  name: string;
}

/** On every page that somebody uses for a customer: for whom, and what they may. */
export function ActingBanner({ relation, scope, name }: ActingBannerProps) {
  const words = holderWords[useSite().language].acting;
  return (
    <Banner tone="accent" label={words.title} links={[{ href: mandatePaths.acting, label: words.whatIMay }]}>
      {words.line[relation](name)}
      {scope === "narrow" && ` ${words.narrow}`}
    </Banner>
  );
}
