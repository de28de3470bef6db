import { sendingWords } from "~/i18n/words/sending-words";
import { useSite } from "./use-site";

/** Where a script says that a form is under way, or that it cannot be sent; empty until then. */
export function SendingStatus() {
  const words = sendingWords[useSite().language];
  return (
    <p
      id="sending-status"
      className="sending-status"
      role="status"
      data-sending={words.sending}
      data-offline={words.offline}
      suppressHydrationWarning
    />
  );
}
