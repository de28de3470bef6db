import { Button } from "~/design-system/button";
import { DescriptionList } from "~/design-system/description-list";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { TextInput } from "~/design-system/text-input";
import { passkeyWords } from "~/i18n/words/passkey-words";
import { useSite } from "../site/use-site";

interface OwnPasskeysProps {
  /** Where the forms go. */
  action: string;
  /** Where the browser finds what to ask the device. */
  question: string;
  passkeys: readonly { id: string; name: string; note: string }[];
}

/** The keys of a customer's devices. The form appears where the browser has passkeys (app/browser/ask-for-passkey). */
export function OwnPasskeys({ action, question, passkeys }: OwnPasskeysProps) {
  const words = passkeyWords[useSite().language];
  return (
    <Section title={words.heading} lead={words.lead} id="passkeys">
      <Stack>
        {passkeys.length === 0 ? <p>{words.none}</p> : <Keys action={action} passkeys={passkeys} />}
        <p data-no-passkey="">{words.unsupported}</p>
        <form method="post" action={action} data-passkey={question} hidden>
          <input type="hidden" name="credential" />
          <Stack>
            <TextInput
              name="name"
              label={words.name}
              hint={words.nameHint}
              maxLength={60}
              autoComplete="off"
            />
            <div>
              <Button>{words.submit}</Button>
            </div>
          </Stack>
        </form>
      </Stack>
    </Section>
  );
}

function Keys({ action, passkeys }: Pick<OwnPasskeysProps, "action" | "passkeys">) {
  const words = passkeyWords[useSite().language];
  return (
    <form method="post" action={action}>
      <DescriptionList
        items={passkeys.map(({ id, name, note }) => ({
          id,
          term: name,
          details: note,
          action: (
            <Button kind="quiet" name="remove" value={id} aria-label={words.removeNamed(name)}>
              {words.remove}
            </Button>
          ),
        }))}
      />
    </form>
  );
}
