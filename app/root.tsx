/** The document around every page: language, looks, scripts where asked for, and what to say when something failed. */
import { Links, Meta, Outlet, useMatches } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { findSignedInCustomer } from "~/auth/find-signed-in.server";
import { forAnyone } from "~/auth/guards.server";
import { findOwnPageAddress } from "~/brand/find-own-page";
import { presentLogo } from "~/brand/present-logo";
import { SendingStatus } from "~/components/site/sending-status";
import { bareSite, type Site, useSite } from "~/components/site/use-site";
import stylesheet from "~/design-system/design-system.css?url";
import { fontPreloads } from "~/design-system/font-preloads";
import { NoAnswer } from "~/domain/no-answer";
import { findCompany } from "~/operations/house/find-company.server";
import { AnswerContext } from "./answer-context";

export { PageFault as ErrorBoundary, titleOfFault as meta } from "~/components/site/page-fault";

export const loader = forAnyone(async ({ language, operations, config, request, context }): Promise<Site> => {
  // Where it was not answered who is signed in, whoever waits would wait a second time.
  const company = await findSignedInCustomer(request, context)
    .then(() => findCompany(operations))
    .catch(nobodyWhereUnanswered);
  return {
    language,
    company: company?.name ?? bareSite.company,
    isDemo: config.mode === "demo",
    hasAccent: config.accent !== null,
    logo: presentLogo(config.brand),
    imprint: findOwnPageAddress(config, "imprint"),
    privacy: findOwnPageAddress(config, "privacy"),
  };
});

/** The page that says so stands in the frame of every page. */
function nobodyWhereUnanswered(error: unknown): null {
  if (error instanceof NoAnswer) return null;
  throw error;
}

export const links = () => [
  ...fontPreloads,
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={useSite().language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#171613" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
        {useSite().hasAccent && <link rel="stylesheet" href="/accent.css" />}
      </head>
      <body>
        {children}
        <Enhancements />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Small scripts that work on the page as it is, where a page's handle names them. */
function Enhancements() {
  const nonce = useContext(AnswerContext)?.nonce;
  const urls = useMatches().flatMap(
    ({ handle }) => (handle as { enhancements?: string[] } | undefined)?.enhancements ?? [],
  );
  if (urls.length === 0) return null;
  return (
    <>
      <SendingStatus />
      {urls.map((url) => (
        <script key={url} type="module" src={url} nonce={nonce} suppressHydrationWarning />
      ))}
    </>
  );
}
