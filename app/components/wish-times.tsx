import { RadioGroup } from "~/design-system/radio-group";
import { RevealedPart } from "~/design-system/revealed-part";
import { wishWords } from "~/i18n/words/wish-words";
import type { FormFault } from "./editor-page";
import { StretchFields } from "./stretch-fields";
import { useSite } from "./use-site";
import type { WishValues } from "./wish-values";

/** Soon, or on a day from and to. */
export function WishTimes({ values, faults }: { values: WishValues; faults: readonly FormFault[] }) {
  const words = wishWords[useSite().language].when;
  return (
    <>
      <RadioGroup
        name="when"
        legend={words.legend}
        defaultValue={values.when}
        error={faults.find(({ fieldId }) => fieldId === "when")?.text}
        options={[
          { value: "soon", label: words.soon },
          { value: "chosen", label: words.chosen },
        ]}
      />
      <RevealedPart when="chosen">
        <StretchFields legend={words.chosen} values={values} faults={faults} />
      </RevealedPart>
    </>
  );
}
