/**
 * Which rules bind a request, by the legal basis of its topic: the table of permission.md, "Rules", as it
 * stands there. "live" = only over a live channel, where an interruption is an interruption whatever its reason.
 */
import type { Channel } from "../preference/channel";
import type { LegalBasis } from "../preference/topic";
import { type RefusalReason, refusalReasons } from "./refusal-reason";

type Binding = "always" | "live" | "never";

const bindings: Record<RefusalReason, readonly [Binding, Binding, Binding, Binding]> = {
  sender_blocked: ["always", "always", "always", "always"],
  ai_refused: ["always", "always", "always", "never"],
  automated_refused: ["always", "live", "never", "never"],
  not_chosen: ["always", "live", "never", "never"],
  topic_refused: ["always", "never", "never", "never"],
  channel_refused: ["always", "always", "always", "never"],
  no_contact_point: ["always", "always", "always", "always"],
  appointment_needed: ["always", "always", "always", "never"],
  paused: ["always", "live", "never", "never"],
  outside_hours: ["always", "always", "always", "never"],
  public_holiday: ["always", "always", "always", "never"],
  cap_reached: ["always", "live", "never", "never"],
};

const columns: Record<LegalBasis, 0 | 1 | 2 | 3> = {
  consent: 0,
  contract: 1,
  "legal-obligation": 2,
  "vital-interest": 3,
};

/** Does the rule bind contacts of this basis over this channel (undefined = one no longer known)? */
export function isBinding(
  code: RefusalReason,
  basis: LegalBasis,
  channel: Pick<Channel, "live"> | undefined,
): boolean {
  const binding = bindings[code][columns[basis]];
  return binding === "always" || (binding === "live" && channel?.live === true);
}

/** Those that bind, in the order in which refusals are reported. */
export function listBindingRules(basis: LegalBasis, channel: Channel): readonly RefusalReason[] {
  return bindingRules[basis][channel.live ? "live" : "still"];
}

const bindingRules = {
  consent: listOfBasis("consent"),
  contract: listOfBasis("contract"),
  "legal-obligation": listOfBasis("legal-obligation"),
  "vital-interest": listOfBasis("vital-interest"),
};

function listOfBasis(basis: LegalBasis) {
  const listOver = (live: boolean) => refusalReasons.filter((code) => isBinding(code, basis, { live }));
  return { live: listOver(true), still: listOver(false) };
}
