import { ErrorPage } from "./error-page";
import { LinkButton } from "./link-button";

export const criteria = [
  "One heading that says what happened, and a way on (2.4.6 headings, 3.3.3 error suggestion).",
];

export const alone = "part";

export const notFound = (
  <ErrorPage
    code="404"
    title="Diese Seite gibt es nicht"
    actions={<LinkButton href="/">Zum Anfang</LinkButton>}
  >
    <p>Vielleicht ist der Link aus einer älteren Nachricht. Ihre Kontaktwahl ist davon nicht berührt.</p>
  </ErrorPage>
);
