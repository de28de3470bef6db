/** Renders a part of a page as the server does, with what every page and every customer's page knows. */
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { matchRoutes } from "react-router-dom";
import { createStaticRouter, StaticRouterProvider } from "react-router-dom/server";
import { bareSite } from "~/components/site/use-site";
import type { ActingMandate } from "~/domain/people/mandate";
import type { Language } from "~/i18n/language";

interface PortalAround {
  language: Language;
  /** What whoever looks at it may do for the customer; absent = it is the customer. */
  scope?: ActingMandate["scope"];
  /** What the page's own loader answers. */
  data?: unknown;
}

export function renderInPortal(part: ReactElement, { language, scope, data = null }: PortalAround): string {
  const acting = scope === undefined ? null : { scope };
  const page = { id: "page", index: true as const, element: part };
  const routes = [{ id: "root", path: "/", children: [{ id: "routes/customer/layout", children: [page] }] }];
  const context = {
    basename: "/",
    location: { pathname: "/", search: "", hash: "", state: null, key: "default" },
    matches: matchRoutes(routes, "/") ?? [],
    loaderData: { root: { ...bareSite, language }, "routes/customer/layout": { acting }, page: data },
    ...{ actionData: null, errors: null, statusCode: 200, loaderHeaders: {}, actionHeaders: {} },
    activeDeferreds: null,
  } as unknown as Parameters<typeof createStaticRouter>[1];
  const router = createStaticRouter(routes, context);
  return renderToStaticMarkup(<StaticRouterProvider router={router} context={context} hydrate={false} />);
}
