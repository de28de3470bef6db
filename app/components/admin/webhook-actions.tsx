import { Button } from "~/design-system/button";
import { Card } from "~/design-system/card";
import { Disclosure } from "~/design-system/disclosure";
import { Stack } from "~/design-system/stack";
import { webhooksWords } from "~/i18n/words/webhooks-words";
import { useSite } from "../site/use-site";

interface WebhookActionsProps {
  isDisabled: boolean;
  /** Deliveries given up. */
  dead: number;
  /** Until when the secret before signs as well, as the page shows it. */
  seen: number | null;
}

/** What an administrator can do to an endpoint: each a button, so that it needs no script. */
export function WebhookActions({ isDisabled, dead, seen }: WebhookActionsProps) {
  const words = webhooksWords[useSite().language].actions;
  return (
    <Card title={words.title}>
      <form method="post">
        <Stack>
          {!isDisabled && (
            <div>
              <Button name="test" value="yes">
                {words.test}
              </Button>
            </div>
          )}
          {dead > 0 && (
            <div>
              <Button name="replayDead" value="yes">
                {words.replayDead(dead)}
              </Button>
            </div>
          )}
          <div>
            <p>{isDisabled ? words.enableHint : words.disableHint}</p>
            <Button
              name={isDisabled ? "enable" : "disable"}
              value="yes"
              icon={isDisabled ? undefined : "pause"}
            >
              {isDisabled ? words.enable : words.disable}
            </Button>
          </div>
          <div>
            <input type="hidden" name="seen" value={seen ?? ""} />
            <p>{words.rotateHint}</p>
            <Button name="rotate" value="yes" icon="key">
              {words.rotate}
            </Button>
          </div>
          <Disclosure summary={words.remove}>
            <p>{words.removeText}</p>
            <Button name="remove" value="yes" icon="trash">
              {words.removeSubmit}
            </Button>
          </Disclosure>
        </Stack>
      </form>
    </Card>
  );
}
