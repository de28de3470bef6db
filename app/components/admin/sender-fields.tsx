import { CheckboxGroup } from "~/design-system/checkbox-group";
import { needsPerson } from "~/domain/preference/channel";
import { topicsEditorWords } from "~/i18n/words/topics-editor-words";
import { channelIcon } from "../choices/channel-icon";
import { useSite } from "../site/use-site";

interface SenderFieldsProps {
  channels: readonly { id: string; label: string }[];
  automated: readonly string[];
  ai: readonly string[];
  /** Where nothing may be opened: these are, and may be closed. */
  open?: { automated: readonly string[]; ai: readonly string[] };
}

/**
 * By which ways machines may write or call: automatic messages, and whatever no person has read or spoken. A way that
 * only a person can go is offered where it was opened all the same, so that it can be closed.
 */
export function SenderFields({ channels, automated, ai, open }: SenderFieldsProps) {
  const words = topicsEditorWords[useSite().language].senders;
  const optionsFor = (sender: "automated" | "ai", ticked: readonly string[]) =>
    channels
      .filter(({ id }) => (open ? open[sender].includes(id) : !needsPerson(id) || ticked.includes(id)))
      .map(({ id, label }) => ({ value: id, label, icon: channelIcon(id) }));
  return (
    <>
      <CheckboxGroup
        name="automated"
        legend={words.automated}
        hint={words.automatedHint}
        defaultValues={automated}
        options={optionsFor("automated", automated)}
      />
      <CheckboxGroup
        name="ai"
        legend={words.ai}
        hint={words.aiHint}
        defaultValues={ai}
        options={optionsFor("ai", ai)}
      />
    </>
  );
}
