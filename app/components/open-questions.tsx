import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Notice } from "~/design-system/notice";
import { Stack } from "~/design-system/stack";
import { openQuestionWords } from "~/i18n/words/open-question-words";
import { IntroductionOffer, type IntroductionOfferProps } from "./introduction-offer";
import { useSite } from "./use-site";

export interface OpenQuestionsProps {
  standIns: readonly StandInProps[];
  missedCalls: readonly MissedCallProps[];
  unanswered: readonly UnansweredProps[];
  introductions: readonly IntroductionOfferProps[];
  /** Appointments within a day. */
  soon: readonly { id: string; title: string; text: string }[];
}

interface StandInProps {
  id: string;
  standIn: string | null;
  title: string;
  /** Null = nobody else could. */
  ask: string | null;
  wish: string;
  waits: string;
  yes: string | null;
  no: string;
}

interface MissedCallProps {
  id: string;
  title: string;
  ask: string;
  again: string;
  until: number;
}

interface UnansweredProps {
  id: string;
  text: string;
  /** Null = it cannot be asked anew. */
  again: string | null;
  from: number | null;
}

/** What wishes and calls leave to the customer to say. Each answer is one tap, and a no takes no more than a yes. */
export function OpenQuestions({
  standIns,
  missedCalls,
  unanswered,
  introductions,
  soon,
}: OpenQuestionsProps) {
  return (
    <>
      {soon.map(({ id, title, text }) => (
        <Notice key={id} still title={title}>
          <p>{text}</p>
        </Notice>
      ))}
      {standIns.map((asked) => (
        <StandIn key={asked.id} {...asked} />
      ))}
      {missedCalls.map((missed) => (
        <MissedCall key={missed.id} {...missed} />
      ))}
      {introductions.map((introduction) => (
        <IntroductionOffer key={introduction.id} {...introduction} />
      ))}
      {unanswered.map((wish) => (
        <Unanswered key={wish.id} {...wish} />
      ))}
    </>
  );
}

function StandIn({ id, standIn, title, ask, wish, waits, yes, no }: StandInProps) {
  return (
    <Notice still title={ask ? `${title} ${ask}` : title}>
      <Stack gap="small">
        <blockquote>{wish}</blockquote>
        <p>{waits}</p>
        <form method="post" action={`${customerHome}/wish/${id}/stand-in`}>
          <ButtonRow>
            {standIn && (
              <Button name="stand-in" value={standIn}>
                {yes}
              </Button>
            )}
            <Button name="stand-in" value="">
              {no}
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}

export function MissedCall({ id, title, ask, again, until }: MissedCallProps) {
  const words = openQuestionWords[useSite().language].missedCall;
  return (
    <Notice still title={`${title} ${ask}`}>
      <Stack gap="small">
        <p>{again}</p>
        <form method="post" action={`${customerHome}/missed-call/${id}`}>
          <ButtonRow>
            <Button name="until" value={until}>
              {words.yes}
            </Button>
            <Button name="until" value="">
              {words.no}
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}

function Unanswered({ id, text, again, from }: UnansweredProps) {
  const words = openQuestionWords[useSite().language].unanswered;
  return (
    <Notice still title={words.title}>
      <Stack gap="small">
        <p>{text}</p>
        <form method="post" action={`${customerHome}/wish/${id}/again`}>
          <ButtonRow>
            {from !== null && (
              <Button name="from" value={from}>
                {again}
              </Button>
            )}
            <Button name="from" value="">
              {words.layAside}
            </Button>
          </ButtonRow>
        </form>
      </Stack>
    </Notice>
  );
}
