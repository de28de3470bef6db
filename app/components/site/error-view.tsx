import { staffHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { ErrorPage } from "~/design-system/error-page";
import { LinkButton } from "~/design-system/link-button";
import { errorWords } from "~/i18n/words/error-words";
import { useSite } from "./use-site";

/** What a form had sent when something failed. */
export interface SentForm {
  fields: readonly (readonly [name: string, value: string])[];
  /** A file was with it, which no page can put into a form. */
  hadFile: boolean;
}

interface ErrorViewProps {
  /** Of HTTP; whatever is not known here is a fault of ours. */
  status: number;
  /** By which the log knows what went wrong. */
  requestId?: string;
  /** Absent = nothing was sent, or nothing is to be sent again. */
  sent?: SentForm | null;
  /** Absent = it is about no person, or the person is there. */
  noSuchPerson?: NoSuchPerson | null;
}

/** What staff turned to a person for who is not there for them. */
export interface NoSuchPerson {
  /** A form, and not a page. */
  wasSent: boolean;
}

/** What went wrong, and a next step. */
export function ErrorView({ status, requestId, sent = null, noSuchPerson = null }: ErrorViewProps) {
  const words = errorWords[useSite().language];
  const { title, text } = noSuchPerson ? words.noSuchPerson : errorText(words, status);
  return (
    <ErrorPage
      code={String(status)}
      title={title}
      actions={<NextStep status={status} sent={sent} isForStaff={noSuchPerson !== null} />}
    >
      <p>{text}</p>
      {noSuchPerson?.wasSent && <p>{words.noSuchPerson.notStored}</p>}
      {sent && <p>{tellSent(words, status, sent)}</p>}
      {status >= 500 && requestId && <p>{words.serverFault.reference(requestId)}</p>}
    </ErrorPage>
  );
}

/** What failed by no fault of theirs can be tried again at once; what there is not cannot. */
function NextStep({
  status,
  sent,
  isForStaff,
}: Pick<ErrorViewProps, "status" | "sent"> & { isForStaff: boolean }) {
  const words = errorWords[useSite().language];
  const again = sent && !sent.hadFile ? <SendAgain {...sent} /> : status === 503 && <OpenAgain />;
  return (
    <ButtonRow>
      {again}
      <LinkButton kind={again ? undefined : "primary"} href={isForStaff ? staffHome : "/"}>
        {isForStaff ? words.noSuchPerson.toList : words.home}
      </LinkButton>
    </ButtonRow>
  );
}

/** To where it went, as it was. */
function SendAgain({ fields }: SentForm) {
  return (
    <form method="post">
      {fields.map(([name, value], place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: names may come twice, and nothing moves
        <input key={place} type="hidden" name={name} value={value} />
      ))}
      <Button kind="primary">{errorWords[useSite().language].sendAgain}</Button>
    </form>
  );
}

function OpenAgain() {
  return (
    <LinkButton kind="primary" href="">
      {errorWords[useSite().language].openAgain}
    </LinkButton>
  );
}

type Words = (typeof errorWords)["de"];

function tellSent({ sent }: Words, status: number, { hadFile }: SentForm): string {
  if (hadFile) return sent.withFile;
  return status === 503 ? sent.perhapsDone : sent.kept;
}

export function errorText(words: Words, status: number): { title: string; text: string } {
  if (status === 404 || status === 405) return words.notFound;
  if (status === 403) return words.forbidden;
  if (status === 429) return words.tooManyRequests;
  if (status === 503) return words.noAnswer;
  return words.serverFault;
}
