import { useLoaderData } from "@remix-run/react";
import { type CustomerVisit, forCustomerOrMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { LetterActions } from "~/components/choices/letter-actions";
import { MissingPoints } from "~/components/choices/missing-points";
import { ReachList } from "~/components/choices/reach-list";
import { SavedNotice } from "~/components/choices/saved-notice";
import { FirstVisit } from "~/components/first-visit/first-visit";
import { CallWordCard } from "~/components/history/call-word-card";
import { CaseAnswerNotice } from "~/components/history/case-answer-notice";
import { GenuineContactCard } from "~/components/history/genuine-contact-card";
import { ThanksForm } from "~/components/history/thanks-form";
import { mandatePaths } from "~/components/mandates/mandate-paths";
import { RecordedHeld } from "~/components/on-behalf/recorded-held";
import { RecordedNews } from "~/components/on-behalf/recorded-news";
import { RecordedWaiting } from "~/components/on-behalf/recorded-waiting";
import { AccountClosing } from "~/components/own-data/account-closing";
import { LongPauseNotice } from "~/components/pause/long-pause-notice";
import { PauseEndedNotice } from "~/components/pause/pause-ended-notice";
import { ContactPersonCard } from "~/components/people/contact-person-card";
import { MoveOfferNotice } from "~/components/people/move-offer-notice";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { AppointmentOffer } from "~/components/wishes/appointment-offer";
import { CalledOffAppointment } from "~/components/wishes/called-off-appointment";
import { OpenQuestions } from "~/components/wishes/open-questions";
import { OwnTime } from "~/components/wishes/own-time";
import { TimeRefused } from "~/components/wishes/time-refused";
import { WishCard } from "~/components/wishes/wish-card";
import { Budget } from "~/design-system/budget";
import { Card } from "~/design-system/card";
import { Columns } from "~/design-system/columns";
import { Disclosure } from "~/design-system/disclosure";
import { Letter } from "~/design-system/letter";
import { Section } from "~/design-system/section";
import { Sentence } from "~/design-system/sentence";
import { Stack } from "~/design-system/stack";
import { Timeline } from "~/design-system/timeline";
import { firstVisitWords } from "~/i18n/words/first-visit-words";
import { letterWords } from "~/i18n/words/letter-words";
import { mandateWords } from "~/i18n/words/mandate-words";
import { previewWords } from "~/i18n/words/preview-words";
import { type Letter as ReadLetter, showLetter } from "~/operations/customers/show-letter.server";
import { showEndedPause } from "~/operations/preferences/show-ended-pause.server";
import { presentClosing } from "./data/present-closing.server";
import { presentFirstVisit } from "./first/present-first-visit.server";
import { presentLetter } from "./present-letter.server";
import { presentNews } from "./present-news.server";
import { presentOpenQuestions } from "./present-open-questions.server";
import { presentRecorded } from "./present-recorded.server";

export const meta = titleOf((language) => letterWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const letter = await showLetter(visit.operations, visit.customer.id);
  return {
    ...(await presentLetter(visit, letter)),
    news: await presentNews(visit),
    first: await presentFirstVisit(visit),
    recorded: await presentRecorded(visit),
    questions: await presentOpenQuestions(visit, letter),
    endedPause: visit.mandate ? null : await findEndedPauseOf(visit, letter),
    closing: visit.mandate ? null : await presentClosing(visit),
  };
});

function findEndedPauseOf({ operations, customer }: CustomerVisit, { view }: ReadLetter) {
  return showEndedPause(operations, customer.id, view.facts.preferences);
}

type LetterData = Awaited<ReturnType<typeof loader>>;

export default function LetterPage() {
  const letter = useLoaderData<typeof loader>();
  return (
    <Stack gap={letter.first ? "large" : "medium"}>
      {letter.openPermits.map(({ id, ...open }) => (
        <GenuineContactCard key={id} {...open} />
      ))}
      <RecordedByOthers {...letter.recorded} />
      {letter.closing && <AccountClosing {...letter.closing} />}
      {letter.news && <SavedNotice {...letter.news} />}
      {letter.calledOff.map((appointment) => (
        <CalledOffAppointment key={appointment.id} {...appointment} />
      ))}
      {letter.longPause && !letter.actsFor && <LongPauseNotice {...letter.longPause} />}
      {letter.endedPause && <PauseEndedNotice until={letter.endedPause.to} />}
      {letter.caseAnswers.map((answered) => (
        <CaseAnswerNotice key={answered.href} {...answered} />
      ))}
      <OpenQuestions {...letter.questions} />
      {letter.moveOffers.map((offer) => (
        <MoveOfferNotice key={offer.id} {...offer} />
      ))}
      {letter.proposals.map((proposal) => (
        <AppointmentOffer key={proposal.id} {...proposal} />
      ))}
      {letter.timesRefused.map(({ id, ...refused }) => (
        <TimeRefused key={id} {...refused} />
      ))}
      {letter.first && !letter.isNarrow && <FirstVisit {...letter.first} />}
      {letter.first && !letter.isNarrow ? <Folded letter={letter} /> : <Whole letter={letter} />}
    </Stack>
  );
}

function Whole({ letter }: { letter: LetterData }) {
  return (
    <Columns aside={<Beside letter={letter} />} after={<Lately letter={letter} />}>
      <OwnWord letter={letter} />
    </Columns>
  );
}

/** What holds now, a pause, a request: folded while the first choice is to be made, unless something is under way. */
function Folded({ letter }: { letter: LetterData }) {
  const isUnderWay = letter.wishes.length + letter.ownTimes.length + letter.contacts.length > 0;
  return (
    <Disclosure summary={firstVisitWords[useSite().language].other} open={isUnderWay}>
      <Whole letter={letter} />
    </Disclosure>
  );
}

/** Nothing but an open call stands above it: what somebody else entered into it, or would like to. */
function RecordedByOthers({ news, waiting, held }: LetterData["recorded"]) {
  return (
    <>
      {news && <RecordedNews {...news} />}
      {waiting && <RecordedWaiting {...waiting} action={`${customerHome}/recorded`} />}
      {held.map((one) => (
        <RecordedHeld key={one.version} {...one} />
      ))}
    </>
  );
}

function OwnWord({
  letter: { name, today, since, paragraphs, missing, actsFor, ...ways },
}: {
  letter: LetterData;
}) {
  const { language, company } = useSite();
  const words = letterWords[language];
  const { hasChosen } = ways;
  const ownWords = paragraphs.filter(({ edit }) => edit !== null);
  return (
    <Letter
      address={{ sender: name, recipient: company, date: today }}
      from={hasChosen && since ? words.validSince(name, since) : words.notChosenYet(name)}
      title={hasChosen ? words.title : firstVisitWords[language].now}
      titleLevel={hasChosen ? 1 : 2}
      actions={<LetterActions {...ways} />}
    >
      {ownWords.map(({ segments, edit }) => (
        <Sentence key={edit!.label} segments={segments} edit={edit!} />
      ))}
      {missing && <MissingPoints {...missing} />}
      <LegalFoot paragraphs={paragraphs.filter(({ edit }) => edit === null)} />
      {!actsFor && (
        <p className="screen-only">
          <small>
            <a href={mandatePaths.granted}>{mandateWords[language].toMandates}</a>
          </small>
        </p>
      )}
    </Letter>
  );
}

/** What the law keeps open is said too, smaller: it is nobody's choice. */
function LegalFoot({ paragraphs }: { paragraphs: LetterData["paragraphs"] }) {
  if (paragraphs.length === 0) return null;
  const text = paragraphs.map(({ segments }) => segments.map((segment) => segment.text).join("")).join(" ");
  return (
    <p>
      <small>{text}</small>
    </p>
  );
}

function Beside({
  letter: { people, budgets, wishes, ownTimes, callWord, openPermits, reach, isNarrow },
}: {
  letter: LetterData;
}) {
  const { language } = useSite();
  return (
    <Stack>
      {wishes.map((wish) => (
        <WishCard key={wish.id} {...wish} />
      ))}
      {ownTimes.map((asked) => (
        <OwnTime key={asked.id} {...asked} />
      ))}
      {people.map((lookedAfter) => (
        <ContactPersonCard key={lookedAfter.area ?? ""} {...lookedAfter} />
      ))}
      {budgets.map(({ title, ...budget }) => (
        <Card key={title} title={title}>
          <Budget {...budget} />
        </Card>
      ))}
      <Card title={previewWords[language].reach.heading}>
        <ReachList reach={reach} />
      </Card>
      {openPermits.length === 0 && !isNarrow && <CallWordCard callWord={callWord} />}
    </Stack>
  );
}

function Lately({ letter: { contacts } }: { letter: LetterData }) {
  const words = letterWords[useSite().language].history;
  if (contacts.length === 0) return null;
  return (
    <Section title={words.latest}>
      <Timeline
        items={contacts.map(({ thanks, ...contact }) => ({
          ...contact,
          action: thanks && <ThanksForm {...thanks} back={customerHome} />,
        }))}
      />
      <p>
        <a href={`${customerHome}/history`}>{words.all}</a>
      </p>
    </Section>
  );
}
