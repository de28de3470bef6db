import { EmptyState } from "./empty-state";
import { LinkButton } from "./link-button";

export const criteria = ["Says what is missing and offers the next step (3.3.2 labels or instructions)."];

export const noReports = (
  <EmptyState
    title="Keine offenen Meldungen"
    titleLevel={4}
    action={<LinkButton href="#list">Zur Liste</LinkButton>}
  >
    <p>Sobald jemand „Stimmt etwas nicht?“ drückt, steht es hier.</p>
  </EmptyState>
);
