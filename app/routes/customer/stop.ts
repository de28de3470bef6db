import { forCustomerOrMandate } from "~/auth/guards.server";
import { stopEverything } from "~/domain/preference/stop-everything";
import { saveAtOnce } from "./save-at-once.server";

/** "Alles stoppen außer Vertrag": one tap, no question. */
export const action = forCustomerOrMandate((visit) =>
  saveAtOnce(visit, (current, { company }) => stopEverything(current, company)),
);
