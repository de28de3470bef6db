import { customerSignIn } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { DateInput } from "~/design-system/date-input";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { portalLinkWords } from "~/i18n/words/portal-link-words";
import { useSite } from "./use-site";

interface PortalLinkChoicesProps {
  isDateInvalid: boolean;
  /** What was entered as the day. */
  given: string;
}

/** The strictest first, each one tap. */
export function PortalLinkChoices({ isDateInvalid, given }: PortalLinkChoicesProps) {
  const { language, company } = useSite();
  const words = portalLinkWords[language];
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={words.lead(company)} />
      <form method="post">
        <Stack gap="small">
          <ButtonRow stacked>
            <Button kind="primary" name="act" value="stop" icon="ban">
              {words.stop}
            </Button>
          </ButtonRow>
          <p>{words.stopHint}</p>
        </Stack>
      </form>
      <Section title={words.pause.heading}>
        <form method="post" noValidate>
          <Stack>
            <DateInput
              name="until"
              label={words.pause.until}
              defaultValue={given}
              error={isDateInvalid ? words.pause.dateInvalid : undefined}
            />
            <ButtonRow>
              <Button name="act" value="pause" icon="pause">
                {words.pause.submit}
              </Button>
              <Button name="act" value="pause-open">
                {words.pause.open}
              </Button>
            </ButtonRow>
          </Stack>
        </form>
      </Section>
      <Section title={words.choose.heading}>
        <ChooseExactly />
      </Section>
    </Stack>
  );
}

function ChooseExactly() {
  const { language, company } = useSite();
  const words = portalLinkWords[language].choose;
  return (
    <form method="post">
      <Stack>
        <p>{words.text}</p>
        <ButtonRow>
          <Button name="act" value="sign-in">
            {words.submit}
          </Button>
          <LinkButton kind="quiet" href={customerSignIn}>
            {words.other}
          </LinkButton>
        </ButtonRow>
        <p>
          <small>{words.hint(company)}</small>
        </p>
      </Stack>
    </form>
  );
}

interface PortalLinkDoneProps {
  done: "stop" | "pause";
  /** As it is read; null = until further notice. */
  until: string | null;
}

/** It holds, and how to open it again. */
export function PortalLinkDone({ done, until }: PortalLinkDoneProps) {
  const words = portalLinkWords[useSite().language];
  const paused = until === null ? words.done.pausedOpen : words.done.pausedUntil(until);
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={done === "stop" ? words.done.stopped : words.done.paused}
        lead={done === "stop" ? words.done.stoppedText : paused}
      />
      <Notice still>
        <p>{words.done.back}</p>
      </Notice>
      <ChooseExactly />
    </Stack>
  );
}

export function PortalLinkGone() {
  const words = portalLinkWords[useSite().language].gone;
  return (
    <Stack gap="large" narrow>
      <PageHeader title={words.title} lead={words.text} />
      <div>
        <LinkButton kind="primary" href={customerSignIn}>
          {words.submit}
        </LinkButton>
      </div>
    </Stack>
  );
}
