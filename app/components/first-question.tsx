import { customerHome } from "~/auth/landing-paths";
import { AnswerList } from "~/design-system/answer-list";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { ErrorSummary } from "~/design-system/error-summary";
import type { IconName } from "~/design-system/icon";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Select } from "~/design-system/select";
import { Stack } from "~/design-system/stack";
import type { Question } from "~/domain/preference/first-choice/first-answers";
import { editorWords } from "~/i18n/words/editor-words";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { FirstSoFar, type SoFarProps } from "./first-so-far";
import { noneOfThem, personField, pickedPerson } from "./first-values";
import { useSite } from "./use-site";

interface OneAnswerProps {
  kind: "one";
  answers: readonly { value: string; label: string; hint?: string; isChosen: boolean }[];
  people: readonly { value: string; label: string }[];
}

interface ManyAnswersProps {
  kind: "many";
  options: readonly { value: string; label: string; hint?: string; icon?: IconName }[];
  ticked: readonly string[];
}

interface FirstQuestionProps {
  question: Question;
  /** "Frage 2 von 5". */
  place: number;
  of: number;
  /** The page before. */
  back: string;
  offer: OneAnswerProps | ManyAnswersProps;
  /** Null before the first answer. */
  soFar: SoFarProps | null;
  /** Something was sent that is none of the answers. */
  isMissing: boolean;
}

/** One question on a page of its own. Saying no is one of its answers, and one tap. */
export function FirstQuestion({ question, place, of, back, offer, soFar, isMissing }: FirstQuestionProps) {
  const { language } = useSite();
  const words = firstVisitWords[language];
  const own = words[question];
  return (
    <Stack gap="large" narrow>
      {isMissing && "missing" in own && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: question, text: own.missing }]}
        />
      )}
      <PageHeader
        title={own.title}
        before={
          <>
            <LinkButton kind="quiet" icon="arrow-left" href={back}>
              {words.back}
            </LinkButton>
            <p>{words.progress(place, of)}</p>
          </>
        }
        lead={"hint" in own ? own.hint : undefined}
      />
      {offer.kind === "one" ? (
        <OneAnswer question={question} {...offer} />
      ) : (
        <ManyAnswers question={question} {...offer} />
      )}
      {soFar && <FirstSoFar {...soFar} />}
      <p>
        <small>
          {words.laterHint} <a href={customerHome}>{words.later}</a>
        </small>
      </p>
    </Stack>
  );
}

function OneAnswer({ question, answers, people }: OneAnswerProps & { question: Question }) {
  const words = firstVisitWords[useSite().language];
  return (
    <Stack gap="large">
      <form method="post" id={question} tabIndex={-1}>
        <AnswerList name={question} answers={answers} chosenLabel={words.chosen} />
      </form>
      {people.length > 0 && (
        <form method="post">
          <Stack gap="small">
            <Select
              name={personField}
              label={words.who.person}
              options={[{ value: "", label: words.who.pick }, ...people]}
            />
            <ButtonRow>
              <Button name={question} value={pickedPerson}>
                {words.who.choose}
              </Button>
            </ButtonRow>
          </Stack>
        </form>
      )}
    </Stack>
  );
}

function ManyAnswers({ question, options, ticked }: ManyAnswersProps & { question: Question }) {
  const words = firstVisitWords[useSite().language];
  const own = words[question];
  return (
    <form method="post">
      <Stack gap="large">
        <CheckboxGroup
          name={question}
          legend={<span className="visually-hidden">{own.title}</span>}
          defaultValues={ticked}
          options={options}
        />
        <ButtonRow>
          <Button kind="primary">{words.next}</Button>
          {"none" in own && (
            <Button name={question} value={noneOfThem}>
              {own.none}
            </Button>
          )}
        </ButtonRow>
      </Stack>
    </form>
  );
}
