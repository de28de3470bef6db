import { Notice } from "~/design-system/notice";
import { farewellWords } from "~/i18n/words/farewell-words";
import { useSite } from "../site/use-site";

/** Quietly, above the list; nothing where nobody left. */
export function QuietFarewells({ farewells }: { farewells: readonly { key: string; text: string }[] }) {
  const { heading } = farewellWords[useSite().language];
  if (farewells.length === 0) return null;
  return (
    <Notice title={heading} still>
      {farewells.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </Notice>
  );
}
