import { customerHome } from "~/auth/landing-paths";
import { AnswerList } from "~/design-system/answer-list";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { CheckboxGroup } from "~/design-system/checkbox-group";
import { ErrorSummary } from "~/design-system/error-summary";
import type { IconName } from "~/design-system/icon";
import { LinkButton } from "~/design-system/link-button";
import { PageHeader } from "~/design-system/page-header";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import type { Directory } from "~/domain/people/directory";
import type { StaffFilter } from "~/domain/people/staff-filter";
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
import { noneOfThem, toWhoValue } from "./first-values";

interface OneAnswerProps {
  kind: "one";
  answers: readonly { value: string; label: string; hint?: string; isChosen: boolean }[];
  /** Absent = nobody in particular can be chosen. */
  people?: OfferedPeople;
}

/** Those of the house, as on the page on which people are ranked. */
export interface OfferedPeople {
  staff: StaffToChoose[];
  filter: StaffFilter;
  names: Pick<Directory, "teams" | "topics">;
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
      {people && <CertainPerson question={question} {...people} />}
    </Stack>
  );
}

/** One tap on a card answers. */
function CertainPerson({ question, staff, filter, names }: OfferedPeople & { question: Question }) {
  const { language } = useSite();
  const words = firstVisitWords[language].who;
  const ofCards = peopleEditorWords[language].directory;
  return (
    <Section title={words.person}>
      <form method="post" action={firstPaths.question(question)}>
        {/* What Enter presses in a field: it looks for somebody and chooses nobody. */}
        <button type="submit" name="find" formMethod="get" hidden />
        <StaffDirectory
          staff={staff}
          filter={filter}
          names={names}
          label={words.person}
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
