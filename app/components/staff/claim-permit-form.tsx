import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import type { IconName } from "~/design-system/icon";
import { TextInput } from "~/design-system/text-input";
import { staffPermitWords } from "~/i18n/words/staff-permit-words";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";

/** The ways by which a contact about one topic is allowed now. */
export interface ClaimableWays {
  action: string;
  topic: string;
  /** Because of a danger: a reason is asked for, and a second person. */
  isForTwo: boolean;
  ways: readonly { channel: string; icon?: IconName; label: string; more: string }[];
}

/** A button for each way: it claims the permit, and goes on to what it gives. */
export function ClaimPermitForm({ action, topic, isForTwo, ways }: ClaimableWays) {
  const words = staffPermitWords[useSite().language].danger;
  return (
    <form method="post" action={action}>
      <FormKey />
      <input type="hidden" name="topic" value={topic} />
      {isForTwo && (
        <TextInput
          name="reason"
          id={`reason-${topic}`}
          label={words.reason}
          hint={words.hint}
          required
          maxLength={500}
        />
      )}
      <ButtonRow>
        {ways.map(({ channel, icon, label, more }) => (
          <Button key={channel} name="channel" value={channel} icon={icon} aria-label={`${label}: ${more}`}>
            {label}
          </Button>
        ))}
      </ButtonRow>
    </form>
  );
}
