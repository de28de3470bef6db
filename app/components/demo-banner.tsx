import { Notice } from "~/design-system/notice";
import { demoWords } from "~/i18n/words/demo-words";
import { siteWords } from "~/i18n/words/site-words";
import { useSite } from "./use-site";

/** On every page of a demo: that it is one, and the ways around in it. */
export function DemoBanner() {
  const { language } = useSite();
  return (
    <aside className="demo-banner">
      <Notice still>
        <p>
          {siteWords[language].demoNotice} <a href="/demo">{siteWords[language].demoCast}</a>{" "}
          <a href="/demo/mailbox">{demoWords[language].cast.mailbox}</a>
        </p>
      </Notice>
    </aside>
  );
}
