import type { ReactNode } from "react";
import { BrandLogo, type LogoPicture } from "./brand-logo";
import { MainNavigation, type NavigationItem } from "./main-navigation";

interface PageShellProps {
  skipLabel: string;
  /** The company's name and logo, and where they lead. */
  brand: { name: string; href: string; logo?: LogoPicture | null };
  navigation?: { label: string; items: readonly NavigationItem[] };
  /** Who is signed in, or how to sign out. */
  account?: ReactNode;
  language?: { href: string; label: string; lang: string };
  /** Between header and content: that this is a demo, that somebody else is being helped. */
  banner?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** Header, main part and footer of every page. */
export function PageShell(props: PageShellProps) {
  const { skipLabel, brand, navigation, account, language, banner, footer, children } = props;
  return (
    <div className="page-shell" data-navigation={navigation ? true : undefined}>
      <a className="skip-link" href="#content">
        {skipLabel}
      </a>
      <header className="page-shell-head">
        <a className="page-shell-brand" href={brand.href}>
          <BrandLogo name={brand.name} logo={brand.logo} />
        </a>
        {navigation && <MainNavigation {...navigation} />}
        <div className="page-shell-account">
          {account}
          {language && (
            <a href={language.href} lang={language.lang} hrefLang={language.lang}>
              {language.label}
            </a>
          )}
        </div>
      </header>
      {banner}
      <main className="page-shell-main" id="content" tabIndex={-1}>
        {children}
      </main>
      {footer && <footer className="page-shell-foot">{footer}</footer>}
      <span className="page-shell-end" hidden />
    </div>
  );
}
