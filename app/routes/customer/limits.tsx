import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomer } from "~/auth/guards.server";
import followChoices from "~/browser/follow-choices?worker&url";
import sendOnce from "~/browser/send-once?worker&url";
import { EditorPage, SaveRow } from "~/components/editor-page";
import { LimitFields } from "~/components/limit-fields";
import {
  type LimitFault,
  limitField,
  listLimitFaults,
  readLimitsValues,
  toCaps,
  toLimitsValues,
} from "~/components/limits-values";
import { titleOf } from "~/components/title-of";
import { useSite } from "~/components/use-site";
import { Stack } from "~/design-system/stack";
import { capsMax } from "~/domain/preference/preference-bounds";
import type { LegalBasis } from "~/domain/preference/topic";
import { channelWords } from "~/i18n/channel-words";
import { limitsEditorWords } from "~/i18n/words/limits-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { showLetter } from "~/operations/show-letter.server";
import { listParagraphsOf } from "./list-paragraphs-of.server";
import { savePart } from "./save-part.server";

export const handle = { enhancements: [followChoices, sendOnce] };

export const meta = titleOf((language) => limitsEditorWords[language].title);

export const loader = forCustomer(async ({ operations, customer, language }) => {
  const letter = await showLetter(operations, customer.id);
  const { company, directory, offeredTopics } = letter.house;
  const limited = new Set(letter.preferences.caps?.map(({ topic }) => topic));
  return {
    version: letter.version,
    values: toLimitsValues(letter.preferences.caps),
    channels: company.channels.map(({ id }) => ({ value: id, label: channelWords(id, language).label })),
    topics: company.topics
      .filter(({ id, basis }) => isLimitable(basis) && (offeredTopics.includes(id) || limited.has(id)))
      .map(({ id }) => ({ value: id, label: directory.topics[id]?.label[language] ?? id })),
    paragraphs: listParagraphsOf(letter, "limits", language),
  };
});

/** Caps bind nothing else; a topic that was retired since stays nameable where a cap names it. */
function isLimitable(basis: LegalBasis): boolean {
  return basis === "consent" || basis === "contract";
}

const faultWords = {
  max_invalid: "maxInvalid",
  period_invalid: "periodInvalid",
  twice: "twice",
} as const satisfies Record<LimitFault, string>;

export const action = forCustomer(async (visit) => {
  const form = await visit.request.formData();
  const values = readLimitsValues(form);
  const words = validationWords[visit.language].limits;
  return savePart(visit, form, {
    editor: "limits",
    values,
    faults: listLimitFaults(values).map(({ index, fault }) => ({
      fieldId: limitField(fault === "period_invalid" ? "per" : "max", index),
      text: words[faultWords[fault]],
    })),
    change: (current) => ({ ...current, caps: toCaps(values) }),
    fallbackFieldId: limitField("max", 0),
    fallbackText: words.tooMany,
  });
});

export default function LimitsPage() {
  const { version, values: saved, channels, topics, paragraphs } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = limitsEditorWords[useSite().language];
  const { limits } = answer?.values ?? saved;
  const empty = { max: "", per: "P1M", channel: "", topic: "", sender: "" };
  const shown = limits.length < capsMax ? [...limits, empty] : limits;
  return (
    <EditorPage
      place="limits"
      title={words.title}
      lead={words.intro}
      faults={answer?.faults}
      conflict={answer?.conflict}
      preview={answer?.preview}
      paragraphs={paragraphs}
    >
      <form method="post" data-follow>
        <Stack gap="large">
          {shown.map((limit, index) => (
            <LimitFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a cap has no name but its place
              key={index}
              index={index}
              limit={limit}
              isNew={index >= limits.length}
              channels={channels}
              topics={topics}
              faults={answer?.faults ?? []}
            />
          ))}
          {limits.length >= capsMax && <p>{words.full}</p>}
          <SaveRow version={answer?.version ?? version} conflict={answer?.conflict} />
        </Stack>
      </form>
    </EditorPage>
  );
}
