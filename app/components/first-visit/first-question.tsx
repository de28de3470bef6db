import { customerHome } from "~/auth/landing-paths";
import { AnswerList } from "~/design-system/answer-list";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { Disclosure } from "~/design-system/disclosure";
import { ErrorSummary } from "~/design-system/error-summary";
import type { IconName } from "~/design-system/icon";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { QuestionPlace } from "~/design-system/question-place";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import type { Directory } from "~/domain/people/directory";
import { isFiltered, type StaffFilter } from "~/domain/people/staff-filter";
import type { StaffToChoose } from "~/domain/people/staff-to-choose";
import type { Question } from "~/domain/preference/first-choice/first-answers";
import { formatPerson } from "~/i18n/format/format-person";
import { editorWords } from "~/i18n/words/editor-words";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { peopleEditorWords } from "~/i18n/words/people-editor-words";
import { StaffDirectory } from "../people/staff-directory";
import { useSite } from "../site/use-site";
import { firstPaths } from "./first-paths";
import { FirstSoFar, type SoFarProps } from "./first-so-far";
import { noneOfThem, readField, toWhoValue } from "./first-values";

interface OneAnswerProps {
  kind: "one";
  answers: readonly Answer[];
  /** Less usual answers; absent = there are none. */
  others?: OtherAnswers;
}

interface Answer {
  value: string;
  label: string;
  hint?: string;
  isChosen: boolean;
}

export interface OtherAnswers {
  teams: readonly Answer[];
  people: OfferedPeople;
}

/** Those of the house, as on the page on which people are ranked. */
export interface OfferedPeople {
  staff: StaffToChoose[];
  filter: StaffFilter;
  names: Pick<Directory, "teams" | "topics">;
}

interface ManyAnswersProps {
  kind: "many";
  options: readonly {
    value: string;
    label: string;
    hint?: string;
    hintOfTick?: boolean;
    icon?: IconName;
  }[];
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
  /** The mark of the wordings that it shows; null = it shows none. */
  read: string | null;
  /** Null before the first answer. */
  soFar: SoFarProps | null;
  /** Something was sent that is none of the answers. */
  isMissing: boolean;
}

/** One question on a page of its own. Saying no is one of its answers, and one tap. */
export function FirstQuestion({
  question,
  place,
  of,
  back,
  offer,
  read,
  soFar,
  isMissing,
}: FirstQuestionProps) {
  const { language } = useSite();
  const words = firstVisitWords[language];
  const own = words[question];
  return (
    <Stack gap="large" narrow>
      <PageHeader
        title={own.title}
        lead={soFar && <FirstSoFar {...soFar} />}
        before={
          <>
            <WaysOut back={back} />
            <QuestionPlace place={place} of={of} label={words.progress(place, of)} />
          </>
        }
      />
      {isMissing && "missing" in own && (
        <ErrorSummary
          title={editorWords[language].faults.heading(1)}
          errors={[{ fieldId: question, text: own.missing }]}
        />
      )}
      {offer.kind === "one" ? (
        <OneAnswer question={question} {...offer} />
      ) : (
        <ManyAnswers question={question} read={read} {...offer} />
      )}
    </Stack>
  );
}

function WaysOut({ back }: { back: string }) {
  const words = firstVisitWords[useSite().language];
  return (
    <nav aria-label={words.ways}>
      <ButtonRow>
        <LinkButton kind="quiet" icon="arrow-left" href={back}>
          {words.back}
        </LinkButton>
        <LinkButton kind="quiet" href={customerHome}>
          {words.later}
        </LinkButton>
      </ButtonRow>
    </nav>
  );
}

function OneAnswer({ question, answers, others }: OneAnswerProps & { question: Question }) {
  const words = firstVisitWords[useSite().language];
  return (
    <Stack gap="large">
      <form method="post" id={question} tabIndex={-1}>
        <AnswerList name={question} answers={answers} chosenLabel={words.chosen} />
      </form>
      {others && <Others question={question} {...others} />}
    </Stack>
  );
}

/** Folded, unless somebody is looked for: anyone of a team, or a certain person. */
function Others({ question, teams, people }: OtherAnswers & { question: Question }) {
  const words = firstVisitWords[useSite().language];
  return (
    <Disclosure summary={words.who.others} open={isFiltered(people.filter)}>
      <form method="post" action={firstPaths.question(question)}>
        <AnswerList name={question} answers={teams} chosenLabel={words.chosen} />
      </form>
      <CertainPerson question={question} {...people} />
    </Disclosure>
  );
}

/** One tap on a card answers. */
function CertainPerson({ question, staff, filter, names }: OfferedPeople & { question: Question }) {
  const { language } = useSite();
  const words = firstVisitWords[language].who;
  const ofCards = peopleEditorWords[language].directory;
  return (
    <Section title={words.people}>
      <form method="post" action={firstPaths.question(question)}>
        {/* What Enter presses in a field: it looks for somebody and chooses nobody. */}
        <button type="submit" name="find" formMethod="get" hidden />
        <StaffDirectory
          staff={staff}
          filter={filter}
          names={names}
          label={words.people}
          choose={({ id, name }) => (
            <Button
              name={question}
              value={toWhoValue({ mode: "person", staff: id })}
              aria-label={ofCards.chooseNamed(formatPerson(name, language))}
            >
              {ofCards.choose}
            </Button>
          )}
        />
      </form>
    </Section>
  );
}

function ManyAnswers({
  question,
  read,
  options,
  ticked,
}: ManyAnswersProps & Pick<FirstQuestionProps, "question" | "read">) {
  const words = firstVisitWords[useSite().language];
  const own = words[question];
  return (
    <form method="post">
      {read && <input type="hidden" name={readField} value={read} />}
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
