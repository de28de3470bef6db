import { LinkList } from "~/design-system/link-list";
import { Section } from "~/design-system/section";
import { dataWords } from "~/i18n/words/data-words";
import { useSite } from "../site/use-site";

interface OwnFilesProps {
  paths: { export: string; contacts: string; choices: string };
  /** Of the newest version; null = there is none. */
  receipt: { href: string; version: number; date: string } | null;
}

/** What customers can take with them. */
export function OwnFiles({ paths, receipt }: OwnFilesProps) {
  const words = dataWords[useSite().language].take;
  const receiptLink = receipt && {
    href: receipt.href,
    label: words.receipt,
    note: words.receiptNote(receipt.version, receipt.date),
  };
  return (
    <Section title={words.heading} lead={words.text} id="take">
      <LinkList
        links={[
          { href: paths.export, label: words.json, note: words.jsonNote },
          ...(receiptLink ? [receiptLink] : []),
          { href: paths.choices, label: words.choices, note: words.choicesNote },
          { href: paths.contacts, label: words.contacts, note: words.contactsNote },
        ]}
      />
      {!receipt && <p>{words.noReceipt}</p>}
    </Section>
  );
}
