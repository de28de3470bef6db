import { useActionData, useLoaderData } from "@remix-run/react";
import { data, redirect } from "@remix-run/server-runtime";
import { forCustomerOrFullMandate } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import { readForm } from "~/auth/read-form.server";
import { EditorPage } from "~/components/choices/editor-page";
import { titleOf } from "~/components/site/title-of";
import { useSite } from "~/components/site/use-site";
import { Button } from "~/design-system/button";
import { ButtonRow } from "~/design-system/button-row";
import { SpokenWord } from "~/design-system/spoken-word";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import {
  callWordCharactersMax,
  callWordCharactersMin,
  findCallWordFault,
} from "~/domain/permission/call-word";
import { callWordWords } from "~/i18n/words/call-word-words";
import { validationWords } from "~/i18n/words/validation-words";
import { showLetter } from "~/operations/customers/show-letter.server";
import { setCallWord } from "~/operations/preferences/set-call-word.server";

export const meta = titleOf((language) => callWordWords[language].title);

export const loader = forCustomerOrFullMandate(async ({ operations, customer }) => {
  const { callWord } = await showLetter(operations, customer.id);
  return { callWord };
});

const faultWords = {
  missing: "missing",
  too_short: "tooShort",
  too_long: "tooLong",
  not_speakable: "notSpeakable",
} as const;

export const action = forCustomerOrFullMandate(async ({ request, operations, customer, language }) => {
  const form = await readForm(request);
  const isRemoved = form.has("remove");
  const word = String(form.get("word") ?? "")
    .trim()
    .normalize("NFC");
  const fault = isRemoved ? null : findCallWordFault(word);
  if (fault) {
    const text = validationWords[language].callWord[faultWords[fault]];
    return data({ word, faults: [{ fieldId: "word", text }] }, { status: 422 });
  }
  await setCallWord(operations, { customerId: customer.id, word: isRemoved ? null : word });
  throw redirect(`${customerHome}?call-word`);
});

export default function CallWordPage() {
  const { callWord } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = callWordWords[useSite().language];
  return (
    <EditorPage place="callWord" title={words.title} lead={words.intro} faults={answer?.faults}>
      <div>
        <p>{callWord === null ? words.none : words.current}</p>
        {callWord !== null && <SpokenWord>{callWord}</SpokenWord>}
      </div>
      <form method="post">
        <Stack>
          <TextInput
            name="word"
            label={words.field}
            hint={words.hint}
            defaultValue={answer?.word ?? callWord ?? ""}
            error={answer?.faults[0]?.text}
            minLength={callWordCharactersMin}
            maxLength={callWordCharactersMax}
            autoComplete="off"
          />
          <ButtonRow>
            <Button kind="primary">{words.submit}</Button>
            {callWord !== null && (
              <Button kind="quiet" name="remove" value="yes" formNoValidate>
                {words.remove}
              </Button>
            )}
          </ButtonRow>
        </Stack>
      </form>
    </EditorPage>
  );
}
