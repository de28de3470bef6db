import { Disclosure } from "~/design-system/disclosure";
import { TextInput } from "~/design-system/text-input";
import { topicsEditorWords } from "~/i18n/words/topics-editor-words";
import { useSite } from "../site/use-site";
import type { FormFault } from "./editor-page";
import { noteField } from "./topics-values";

interface TopicNotesProps {
  topics: readonly { id: string; label: string }[];
  notes: Record<string, string>;
  faults: readonly FormFault[];
  /** They go with the form as they are: other words may allow more. */
  isKept?: boolean;
}

/** Own words per topic; open where there are some, so that nothing typed is out of sight. */
export function TopicNotes({ topics, notes, faults, isKept }: TopicNotesProps) {
  const words = topicsEditorWords[useSite().language];
  if (isKept) {
    return topics.map(({ id }) => (
      <input key={id} type="hidden" name={noteField(id)} value={notes[id] ?? ""} />
    ));
  }
  return (
    <Disclosure
      summary={words.notes}
      open={Object.values(notes).some((note) => note !== "") || faults.length > 0}
    >
      {topics.map(({ id, label }) => (
        <TextInput
          key={id}
          name={noteField(id)}
          label={words.note(label)}
          hint={words.noteHint}
          width="full"
          defaultValue={notes[id] ?? ""}
          error={faults.find(({ fieldId }) => fieldId === noteField(id))?.text}
        />
      ))}
    </Disclosure>
  );
}
