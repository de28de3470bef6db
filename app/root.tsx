import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from "@remix-run/react";

/** Only pages whose handle asks for it ship scripts. */
export default function Root() {
  const needsScript = useMatches().some(({ handle }) => (handle as { script?: boolean } | undefined)?.script);
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
        {needsScript && <ScrollRestoration />}
        {needsScript && <Scripts />}
      </body>
    </html>
  );
}
