import { useActionData, useLoaderData } from "@remix-run/react";
import { forCustomerOrMandate } from "~/auth/guards.server";
import { readForm } from "~/auth/read-form.server";
import followChoices from "~/browser/follow-choices?worker&url";
import { EditorPage, SaveRow } from "~/components/choices/editor-page";
import { LimitFields } from "~/components/limits/limit-fields";
import {
  editLimits,
  keyOfLimit,
  type LimitFault,
  limitEdits,
  limitField,
  listLimitFaults,
  readLimitsValues,
  toCaps,
  toLimitsValues,
  toLimitText,
} from "~/components/limits/limits-values";
import { presentBudget } from "~/components/limits/present-budget";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { DefaultButton } from "~/design-system/default-button";
import { Stack } from "~/design-system/stack";
import { readBudgets } from "~/domain/permission/compile-cap";
import { capsMax } from "~/domain/preference/preference-bounds";
import type { LegalBasis } from "~/domain/preference/topic";
import { channelWords } from "~/i18n/channel-words";
import type { Language } from "~/i18n/language";
import { limitsEditorWords } from "~/i18n/words/limits-editor-words";
import { validationWords } from "~/i18n/words/validation-words";
import { type Choices, showChoices } from "~/operations/preferences/show-choices.server";
import { presentInForce } from "./present-preview.server";
import { savePart } from "./save-part.server";

export const handle = { enhancements: [followChoices] };

export const meta = titleOf((language) => limitsEditorWords[language].title);

export const loader = forCustomerOrMandate(async (visit) => {
  const { operations, customer, language } = visit;
  const choices = await showChoices(operations, customer.id);
  const { company, directory, offeredTopics } = choices.house;
  const limited = new Set(choices.preferences.caps?.map(({ topic }) => topic));
  return {
    version: choices.version,
    values: toLimitsValues(choices.preferences.caps),
    budgets: presentBudgets(choices, operations.clock(), language),
    channels: company.channels.map(({ id }) => ({ value: id, label: channelWords(id, language).label })),
    topics: company.topics
      .filter(({ id, basis }) => isLimitable(basis) && (offeredTopics.includes(id) || limited.has(id)))
      .map(({ id }) => ({ value: id, label: directory.topics[id]?.label[language] ?? id })),
    inForce: presentInForce(visit, choices, "limits"),
  };
});

/** What is left, by the limit that it is left of. */
function presentBudgets({ view, house, preferences }: Choices, now: number, language: Language) {
  const clock = { now, timeZone: preferences.timeZone };
  return Object.fromEntries(
    readBudgets(view.compiled, now).map((budget) => [
      keyOfLimit(toLimitText(budget.cap)),
      presentBudget(budget, house.directory, clock, language),
    ]),
  );
}

/** Caps bind nothing else; a topic that was retired since stays nameable where a cap names it. */
function isLimitable(basis: LegalBasis): boolean {
  return basis === "consent" || basis === "contract";
}

const faultWords = {
  max_invalid: "maxInvalid",
  period_invalid: "periodInvalid",
  twice: "twice",
} as const satisfies Record<LimitFault, string>;

export const action = forCustomerOrMandate(async (visit) => {
  const form = await readForm(visit.request);
  const edited = editLimits(form);
  const values = edited ?? readLimitsValues(form);
  const words = validationWords[visit.language].limits;
  return savePart(visit, form, {
    editor: "limits",
    values,
    faults: listLimitFaults(values).map(({ index, fault }) => ({
      fieldId: limitField(fault === "period_invalid" ? "per" : "max", index),
      text: words[faultWords[fault]],
    })),
    change: (current) => ({ ...current, caps: toCaps(values) }),
    isDraft: edited !== null,
    fallbackFieldId: limitField("max", 0),
    fallbackText: words.tooMany,
  });
});

export default function LimitsPage() {
  const { version, values: saved, budgets, channels, topics, inForce } = useLoaderData<typeof loader>();
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
      inForce={inForce}
    >
      <form method="post" data-follow id="limits">
        <DefaultButton />
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
              budget={budgets[keyOfLimit(limit)]}
              faults={answer?.faults ?? []}
            />
          ))}
          {limits.length >= capsMax ? (
            <p>{words.full}</p>
          ) : (
            <p>
              <Button icon="plus" name={limitEdits.field} value={limitEdits.add} formAction="#limits">
                {words.another}
              </Button>
            </p>
          )}
          <SaveRow version={answer?.version ?? version} conflict={answer?.conflict} />
        </Stack>
      </form>
    </EditorPage>
  );
}
