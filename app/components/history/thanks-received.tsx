import { Notice } from "~/design-system/notice";
import { thanksWords } from "~/i18n/words/thanks-words";
import { useSite } from "../site/use-site";

/** Quietly, above the list; nothing where nobody said thank you. */
export function ThanksReceived({ thanks }: { thanks: readonly { id: string; text: string }[] }) {
  const { received } = thanksWords[useSite().language];
  if (thanks.length === 0) return null;
  return (
    <Notice tone="saved" title={received.heading} still>
      {thanks.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
      <p>
        <small>{received.onlyYou}</small>
      </p>
    </Notice>
  );
}
