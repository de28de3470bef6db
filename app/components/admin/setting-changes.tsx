import { Section } from "~/design-system/section";
import { Timeline } from "~/design-system/timeline";
import { settingChangeWords } from "~/i18n/words/setting-change-words";
import { useSite } from "../site/use-site";

interface SettingChangesProps {
  /** The latest first. */
  changes: readonly { id: string; date: string; dateTime: string; sentence: string; notes: string[] }[];
}

/** Who changed what about a program or a webhook; nothing where nobody did. */
export function SettingChanges({ changes }: SettingChangesProps) {
  const words = settingChangeWords[useSite().language];
  if (changes.length === 0) return null;
  return (
    <Section title={words.title}>
      <Timeline
        items={changes.map(({ sentence, notes, ...item }) => ({
          ...item,
          segments: [{ text: sentence }],
          note: notes.map((note) => <p key={note}>{note}</p>),
        }))}
      />
    </Section>
  );
}
