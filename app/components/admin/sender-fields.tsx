import { CheckboxGroup } from "~/design-system/checkbox-group";
import { topicsEditorWords } from "~/i18n/words/topics-editor-words";
import { channelIcon } from "../choices/channel-icon";
import { useSite } from "../site/use-site";

interface SenderFieldsProps {
  channels: readonly { id: string; label: string }[];
  automated: readonly string[];
  ai: readonly string[];
}

/** By which ways machines may write or call: automatic messages, and whatever no person has read or spoken. */
export function SenderFields({ channels, automated, ai }: SenderFieldsProps) {
  const words = topicsEditorWords[useSite().language].senders;
  const options = channels.map(({ id, label }) => ({ value: id, label, icon: channelIcon(id) }));
  return (
    <>
      <CheckboxGroup
        name="automated"
        legend={words.automated}
        hint={words.automatedHint}
        defaultValues={automated}
        options={options}
      />
      <CheckboxGroup name="ai" legend={words.ai} hint={words.aiHint} defaultValues={ai} options={options} />
    </>
  );
}
