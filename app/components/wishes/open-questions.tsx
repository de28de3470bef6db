import { Notice } from "~/design-system/notice";
import { IntroductionOffer, type IntroductionOfferProps } from "../people/introduction-offer";
import { MissedCallQuestion, type MissedCallQuestionProps } from "./missed-call-question";
import { StandInQuestion, type StandInQuestionProps } from "./stand-in-question";
import { UnansweredWish, type UnansweredWishProps } from "./unanswered-wish";

export interface OpenQuestionsProps {
  standIns: readonly StandInQuestionProps[];
  missedCalls: readonly MissedCallQuestionProps[];
  unanswered: readonly UnansweredWishProps[];
  introductions: readonly IntroductionOfferProps[];
  /** Appointments within a day. */
  soon: readonly { id: string; title: string; text: string }[];
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
        <StandInQuestion key={asked.id} {...asked} />
      ))}
      {missedCalls.map((missed) => (
        <MissedCallQuestion key={missed.id} {...missed} />
      ))}
      {introductions.map((introduction) => (
        <IntroductionOffer key={introduction.id} {...introduction} />
      ))}
      {unanswered.map((wish) => (
        <UnansweredWish key={wish.id} {...wish} />
      ))}
    </>
  );
}
