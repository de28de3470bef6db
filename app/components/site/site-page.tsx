import type { ReactNode } from "react";
import type { NavigationItem } from "~/design-system/main-navigation";
import { PageShell } from "~/design-system/page-shell";
import { siteWords } from "~/i18n/words/site-words";
import { accessibilityPath } from "./accessibility-path";
import { DemoBanner } from "./demo-banner";
import { LanguageSwitch } from "./language-switch";
import { useSite } from "./use-site";

interface SitePageProps {
  /** Where the company's name leads. */
  home: string;
  navigation?: readonly NavigationItem[];
  /** Who is signed in, how to sign out. */
  account?: ReactNode;
  /** For whom somebody acts here. */
  acting?: ReactNode;
  /** Beside what every page says at its foot. */
  footer?: ReactNode;
  children: ReactNode;
}

/** What all pages have around them, whoever they are for. */
export function SitePage({ home, navigation, account, acting, footer, children }: SitePageProps) {
  const { language, company, logo, isDemo } = useSite();
  const words = siteWords[language];
  return (
    <PageShell
      skipLabel={words.skipToContent}
      brand={{ name: company, href: home, logo }}
      navigation={navigation && { label: words.mainNavigation, items: navigation }}
      account={
        <>
          {account}
          <LanguageSwitch />
        </>
      }
      banner={
        <>
          {acting}
          {isDemo && <DemoBanner />}
        </>
      }
      footer={
        <>
          <p>{words.footer.noTracking}</p>
          <FootLinks />
          {footer}
        </>
      }
    >
      {children}
    </PageShell>
  );
}

/** What the law wants within reach of every page. */
function FootLinks() {
  const { language, imprint, privacy } = useSite();
  const words = siteWords[language].footer;
  return (
    <>
      {imprint && <a href={imprint}>{words.imprint}</a>}
      {privacy && <a href={privacy}>{words.privacy}</a>}
      <a href={accessibilityPath}>{words.accessibility}</a>
    </>
  );
}
