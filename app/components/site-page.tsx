import type { ReactNode } from "react";
import type { NavigationItem } from "~/design-system/main-navigation";
import { PageShell } from "~/design-system/page-shell";
import { siteWords } from "~/i18n/words/site-words";
import { DemoBanner } from "./demo-banner";
import { LanguageSwitch } from "./language-switch";
import { useSite } from "./use-site";

interface SitePageProps {
  /** Where the company's name leads. */
  home: string;
  navigation?: readonly NavigationItem[];
  /** Who is signed in, how to sign out. */
  account?: ReactNode;
  /** Beside what every page says at its foot. */
  footer?: ReactNode;
  children: ReactNode;
}

/** What all pages have around them, whoever they are for. */
export function SitePage({ home, navigation, account, footer, children }: SitePageProps) {
  const { language, company, isDemo } = useSite();
  const words = siteWords[language];
  return (
    <PageShell
      skipLabel={words.skipToContent}
      brand={{ name: company, href: home }}
      navigation={navigation && { label: words.mainNavigation, items: navigation }}
      account={
        <>
          {account}
          <LanguageSwitch />
        </>
      }
      banner={isDemo && <DemoBanner />}
      footer={
        <>
          <p>{words.footer.noTracking}</p>
          {footer}
        </>
      }
    >
      {children}
    </PageShell>
  );
}
