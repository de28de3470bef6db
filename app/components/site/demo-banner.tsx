import { Banner } from "~/design-system/banner";
import { demoWords } from "~/i18n/words/demo-words";
import { siteWords } from "~/i18n/words/site-words";
import { useSite } from "./use-site";

/** On every page of a demo: that it is one, and the ways around in it. */
export function DemoBanner() {
  const { language } = useSite();
  const { demoNotice, demoCast } = siteWords[language];
  return (
    <Banner
      links={[
        { href: "/demo", label: demoCast },
        { href: "/demo/mailbox", label: demoWords[language].cast.mailbox },
      ]}
    >
      {demoNotice}
    </Banner>
  );
}
