import { Button } from "~/design-system/button";
import { RadioGroup } from "~/design-system/radio-group";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { dataWords } from "~/i18n/words/data-words";
import { useSite } from "../site/use-site";

/** The language of pages and mails; stored by what every page's switch uses as well. */
export function OwnLanguage({ page }: { page: string }) {
  const { language } = useSite();
  const words = dataWords[language].language;
  return (
    <Section title={words.heading} lead={words.text}>
      <form method="post" action="/language">
        <input type="hidden" name="return" value={page} />
        <Stack>
          <RadioGroup
            name="language"
            legend={words.legend}
            defaultValue={language}
            options={[
              { value: "de", label: <span lang="de">{words.german}</span> },
              { value: "en", label: <span lang="en">{words.english}</span> },
            ]}
          />
          <div>
            <Button>{words.submit}</Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
