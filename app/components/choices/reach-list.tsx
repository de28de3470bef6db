import { Segments } from "~/design-system/segments";
import { Stack } from "~/design-system/stack";
import { plainText, type Sentence } from "~/i18n/sentence";
import { previewWords } from "~/i18n/words/preview-words";
import { useSite } from "../site/use-site";

/** What would happen now: who could get in touch this week, each line one way with all its times, or why nobody could. */
export function ReachList({ reach }: { reach: readonly Sentence[] }) {
  const words = previewWords[useSite().language].reach;
  return (
    <Stack gap="small">
      <p>{words.lead}:</p>
      <Stack list gap="small">
        {reach.map((segments) => (
          <li key={plainText(segments)}>
            <Segments segments={segments} />
          </li>
        ))}
      </Stack>
      <p>
        <small>{words.kept}</small>
      </p>
    </Stack>
  );
}
