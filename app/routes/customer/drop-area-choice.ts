import { forCustomerOrMandate } from "~/auth/guards.server";
import { dropAreaChoice } from "~/domain/preference/choose-people";
import { saveAtOnce } from "./save-at-once.server";

/** For this area the general choice holds again. */
export const action = forCustomerOrMandate((visit) =>
  saveAtOnce(visit, (current) => dropAreaChoice(current, visit.params.area ?? "")),
);
