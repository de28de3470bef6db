import { channelIcon } from "~/components/choices/channel-icon";
import type { ClaimableWays } from "~/components/staff/claim-permit-form";
import type { ChannelId } from "~/domain/preference/channel";
import { channelWords } from "~/i18n/channel-words";
import type { Language } from "~/i18n/language";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";

/** The button that shows the number or address; `about`: what a screen reader adds to it. */
export function presentWayToClaim(
  channel: ChannelId,
  about: readonly string[],
  language: Language,
): ClaimableWays["ways"][number] {
  const { label, address } = channelWords(channel, language);
  const { show } = staffPermitWords[language];
  return {
    channel,
    icon: channelIcon(channel),
    label: channel === "phone" ? show.number : show.other(address),
    more: [label, ...about].join(", "),
  };
}
