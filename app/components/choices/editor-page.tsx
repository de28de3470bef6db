import type { ReactNode } from "react";
import { customerHome } from "~/auth/landing-paths";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { Columns } from "~/design-system/columns";
import { ErrorSummary } from "~/design-system/error-summary";
import type { IconName } from "~/design-system/icon";
import { LinkButton } from "~/design-system/link-button";
import { Notice } from "~/design-system/notice";
import { PageHeader } from "~/design-system/page-header";
import { SectionNavigation } from "~/design-system/section-navigation";
import { Stack } from "~/design-system/stack";
import type { TooWideBecause } from "~/domain/preference/too-wide";
import { editorWords } from "~/i18n/words/editor-words";
import { holderWords } from "~/i18n/words/holder-words";
import { leavingWords } from "~/i18n/words/leaving-words";
import { previewWords } from "~/i18n/words/preview-words";
import { siteWords } from "~/i18n/words/site-words";
import { useMayWiden } from "../mandates/use-may-widen";
import { FormKey } from "../site/form-key";
import { useSite } from "../site/use-site";
import { PreviewInSight, PreviewOfEditor, PreviewPlace, type PreviewProps } from "./preview";

/** A message and the id of the field that it stands at. */
export interface FormFault {
  fieldId: string;
  text: string;
}

/** Why nothing was saved: what became different while the customer was typing, or what would become too wide. */
export interface EditConflict {
  changes: string[];
  /** Whoever acts for the customer may only narrow: these would become wider. */
  tooWide?: TooWideBecause;
}

export type EditorPlace = "people" | "topics" | "hours" | "limits" | "exceptions" | "pause" | "callWord";

export const editorPaths: Record<EditorPlace, string> = {
  people: `${customerHome}/people`,
  topics: `${customerHome}/topics`,
  hours: `${customerHome}/hours`,
  limits: `${customerHome}/limits`,
  exceptions: `${customerHome}/exceptions`,
  pause: `${customerHome}/pause`,
  callWord: `${customerHome}/call-word`,
};

/** A part of "Wann" that few need, and seldom: not among the places. */
export const timeZonePath = `${customerHome}/time-zone`;

interface EditorPageProps {
  place: EditorPlace;
  title: string;
  lead?: string;
  faults?: readonly FormFault[];
  conflict?: EditConflict | null;
  /** How it would hold, where that was asked. */
  preview?: PreviewProps | null;
  /** How it holds now; absent where there is nothing that would hold. */
  inForce?: PreviewProps;
  /** The form needs the whole width: there is no place beside it. */
  wide?: boolean;
  /** Whatever is chosen here may allow more: nothing for whoever may only narrow. */
  onlyWidens?: boolean;
  children: ReactNode;
}

/** Around every editor: where else something can be changed, the title, what is wrong, what changed meanwhile. */
export function EditorPage(props: EditorPageProps) {
  const {
    place,
    title,
    lead,
    faults = [],
    conflict,
    preview = null,
    inForce,
    wide,
    onlyWidens = false,
    children,
  } = props;
  const words = editorWords[useSite().language];
  const mayWiden = useMayWiden();
  const shown = preview ?? inForce;
  const ofEditor = shown ? { shown, fault: faults[0]?.text, wide } : null;
  return (
    <PreviewOfEditor.Provider value={ofEditor}>
      <Stack gap="large">
        <PageHeader title={title} lead={lead} before={<EditorTabs place={place} />} />
        <Editor wide={wide} beside={ofEditor && <PreviewPlace {...ofEditor} />}>
          {faults.length > 0 && <ErrorSummary title={words.faults.heading(faults.length)} errors={faults} />}
          {conflict && <ConflictNotice conflict={conflict} />}
          {!mayWiden && place !== "pause" && !onlyWidens && <OnlyNarrower />}
          {mayWiden || !onlyWidens ? children : <NotByThisMandate />}
        </Editor>
      </Stack>
    </PreviewOfEditor.Provider>
  );
}

/** Instead of a form whose saving would be refused. */
function NotByThisMandate() {
  const { notHere, back } = holderWords[useSite().language].acting;
  return (
    <Notice still>
      <p>
        {notHere} <a href={customerHome}>{back}</a>
      </p>
    </Notice>
  );
}

/** Above a form that offers what allows less, and nothing that allows more. */
function OnlyNarrower() {
  return (
    <Notice still>
      <p>{holderWords[useSite().language].acting.onlyNarrower}</p>
    </Notice>
  );
}

function Editor({ wide, beside, children }: { wide?: boolean; beside: ReactNode; children: ReactNode }) {
  const editor = <Stack gap="large">{children}</Stack>;
  if (!wide) return <Columns aside={beside}>{editor}</Columns>;
  return (
    <Stack gap="large">
      {editor}
      {beside}
    </Stack>
  );
}

function EditorTabs({ place }: { place: EditorPlace }) {
  const words = editorWords[useSite().language];
  const mayWiden = useMayWiden();
  const places = (Object.entries(editorPaths) as [EditorPlace, string][]).filter(
    ([key]) => mayWiden || key !== "callWord",
  );
  const items = places.map(([key, href]) => ({ href, label: words.tabs[key], current: key === place }));
  return <SectionNavigation label={words.tabsLabel} items={items} />;
}

function ConflictNotice({ conflict }: { conflict: EditConflict }) {
  const { language } = useSite();
  const words = editorWords[language].conflict;
  const tooWide = {
    mandate: holderWords[language].acting.tooWide,
    leaving: leavingWords[language].tooWide,
    too_often: editorWords[language].tooOften,
  };
  const { title, text } = conflict.tooWide
    ? tooWide[conflict.tooWide]
    : { title: words.heading, text: words.text };
  return (
    <Notice tone="warn" title={title}>
      <p>{text}</p>
      {!conflict.tooWide && conflict.changes.length > 0 && <p>{words.changes}</p>}
      <ul>
        {conflict.changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </Notice>
  );
}

interface SaveRowProps {
  /** The version that the form is based on. */
  version: number;
  conflict?: EditConflict | null;
  /** Instead of "Speichern". */
  label?: string;
  icon?: IconName;
}

/** The foot of an editor's form: how it would hold, in sight above it, and the buttons. */
export function SaveRow({ version, conflict, label, icon }: SaveRowProps) {
  const { language } = useSite();
  const words = editorWords[language];
  return (
    <>
      <FormKey />
      <input type="hidden" name="version" value={version} />
      <PreviewInSight />
      <ButtonRow>
        <Button kind="primary" icon={icon}>
          {conflict && !conflict.tooWide ? words.conflict.keepMine : (label ?? words.save)}
        </Button>
        <Button name="preview" value="show" formAction="#preview">
          {previewWords[language].show}
        </Button>
        <LinkButton kind="quiet" href={customerHome}>
          {siteWords[language].cancel}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
