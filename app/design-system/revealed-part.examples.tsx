import { RadioGroup } from "./radio-group";
import { RevealedPart } from "./revealed-part";
import { TextInput } from "./text-input";

export const criteria = [
  "What belongs to another answer is out of sight and out of the tab order (1.3.2, 2.4.3).",
  "The part follows its question in the order of the document (1.3.2).",
];

export const belowItsQuestion = (
  <form>
    <RadioGroup
      name="example-length"
      legend="Wie lange?"
      defaultValue="until"
      options={[
        { value: "until", label: "Bis zu einem Tag" },
        { value: "open", label: "Bis auf Weiteres" },
      ]}
    />
    <RevealedPart when="until holiday">
      <TextInput name="example-until" label="Bis einschließlich" />
    </RevealedPart>
  </form>
);
