import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import { channelIcon } from "~/components/choices/channel-icon";
import { EditorPage, editorPaths, SaveRow } from "~/components/choices/editor-page";
import { TopicNotes } from "~/components/choices/topic-notes";
import {
  noteCharactersMax,
  noteField,
  readTopicsValues,
  topicField,
  toTopicsValues,
  withTopics,
} from "~/components/choices/topics-values";
import { useMayWiden } from "~/components/mandates/use-may-widen";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { MatrixField } from "~/design-system/matrix-field";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import type { LegalBasis } from "~/domain/preference/topic";
import { channelWords } from "~/i18n/channel-words";
import { joinByChannels } from "~/i18n/sentences/join-channels";
import { topicsEditorWords } from "~/i18n/words/topics-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { findHouse } from "~/operations/house/find-house.server";
import { listWordings } from "~/operations/preferences/list-wordings.server";
import { showChoices } from "~/operations/preferences/show-choices.server";
import { presentInForce } from "./present-preview.server";
import { savePart } from "./save-part.server";

export const handle = { enhancements: [followChoices] };

export const meta = titleOf((language) => topicsEditorWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language } = visit;
  const choices = await showChoices(operations, customer.id);
  const { company, directory, offeredTopics } = choices.house;
  const wordings = await listWordings(operations);
  const usable = choices.view.facts.contactPoints ?? [];
  return {
    version: choices.version,
    values: toTopicsValues(choices.preferences),
    topics: company.topics
      .filter(({ id }) => offeredTopics.includes(id))
      .map(({ id, basis, channels = [] }) => ({
        id,
        basis,
        label: directory.topics[id]?.label[language] ?? id,
        wording: wordings[id]?.wording[language] ?? "",
        usual: joinByChannels(channels, language),
        open: listOpenWays(basis, choices.preferences.topics?.[id] ?? [], channels),
      })),
    channels: company.channels.map(({ id }) => ({
      id,
      label: channelWords(id, language).label,
      address: usable.includes(id) ? null : channelWords(id, language).address,
    })),
    inForce: presentInForce(visit, choices, "topics"),
  };
});

/** By which ways somebody may get in touch about it: what a contract needs comes by its own where none is named. */
function listOpenWays(basis: LegalBasis, named: readonly string[], usual: readonly string[]) {
  return [...(basis === "contract" && named.length === 0 ? usual : named)];
}

export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const { offeredTopics } = await findHouse(visit.operations);
  const words = validationWords[visit.language].topics;
  const values = readTopicsValues(form, offeredTopics);
  const tooLong = Object.entries(values.notes).filter(([, note]) => note.length > noteCharactersMax);
  return savePart(visit, form, {
    editor: "topics",
    values,
    faults: tooLong.map(([topic]) => ({ fieldId: noteField(topic), text: words.noteTooLong })),
    change: (current) => withTopics(current, values),
    fallbackFieldId: "wanted",
    fallbackText: words.channelUnknown,
  });
});

type TopicsData = Awaited<ReturnType<typeof loader>>;

export default function TopicsPage() {
  const { topics, channels, version, values: saved, inForce } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = topicsEditorWords[useSite().language];
  const mayWiden = useMayWiden();
  const values = answer?.values ?? saved;
  const fault = answer?.faults.find(({ fieldId }) => fieldId === "wanted")?.text;
  const matrix = { channels, values, topics };
  return (
    <EditorPage
      place="topics"
      title={words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      inForce={inForce}
      wide
    >
      <form method="post" data-follow>
        <Stack gap="large">
          <TopicMatrix
            {...matrix}
            basis="consent"
            id="wanted"
            legend={words.wanted}
            hint={words.noTick}
            error={fault}
          />
          <MissingAddresses channels={channels} />
          <TopicMatrix
            {...matrix}
            basis="contract"
            id="contract"
            legend={words.contract.heading}
            hint={words.contract.text}
          />
          <p>
            <a href={editorPaths.exceptions}>{words.senders.elsewhere}</a>
          </p>
          <TopicNotes
            isKept={!mayWiden}
            topics={topics.filter(({ basis }) => basis === "consent" || basis === "contract")}
            notes={values.notes}
            faults={answer?.faults ?? []}
          />
          <SaveRow version={answer?.version ?? version} conflict={answer?.conflict} />
        </Stack>
      </form>
      <LawSection topics={topics} />
    </EditorPage>
  );
}

interface TopicMatrixProps extends Pick<TopicsData, "topics" | "channels" | "values"> {
  basis: LegalBasis;
  id: string;
  legend: string;
  hint?: string;
  error?: string;
}

function TopicMatrix({ basis, topics, channels, values, ...group }: TopicMatrixProps) {
  const words = topicsEditorWords[useSite().language];
  const mayWiden = useMayWiden();
  const offered = topics.filter((topic) => topic.basis === basis && (mayWiden || topic.open.length > 0));
  if (offered.length === 0) return null;
  return (
    <MatrixField
      {...group}
      columns={channels.map(({ id, label }) => ({ value: id, label, icon: channelIcon(id) }))}
      rows={offered.map(({ id, label, wording, usual, open }) => ({
        without: mayWiden ? [] : channels.map((channel) => channel.id).filter((way) => !open.includes(way)),
        name: topicField(id),
        label,
        hint: basis === "contract" && usual !== "" ? `${wording} ${words.contract.usual(usual)}` : wording,
        checked: values.topics[id] ?? [],
      }))}
    />
  );
}

/** A tick without an address opens nothing: that is said where the ticks are. */
function MissingAddresses({ channels }: Pick<TopicsData, "channels">) {
  const words = topicsEditorWords[useSite().language];
  const missing = channels.filter(({ address }) => address !== null);
  if (missing.length === 0) return null;
  return (
    <ul className="plain-list">
      {missing.map(({ id, label, address }) => (
        <li key={id}>
          {label}: {words.addressMissing(address ?? "")}
        </li>
      ))}
    </ul>
  );
}

function LawSection({ topics }: Pick<TopicsData, "topics">) {
  const words = topicsEditorWords[useSite().language].law;
  const required = topics.filter(({ basis }) => basis === "legal-obligation" || basis === "vital-interest");
  if (required.length === 0) return null;
  return (
    <Section title={words.heading} lead={words.text}>
      <ul>
        {required.map(({ id, label, wording }) => (
          <li key={id}>
            {label}: {wording}
          </li>
        ))}
      </ul>
    </Section>
  );
}
