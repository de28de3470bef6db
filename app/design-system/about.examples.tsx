import { About } from "./about";
import { Button } from "./button";
import { ButtonRow } from "./button-row";

export const criteria = [
  "Two buttons with the same short words differ by name (2.4.6 headings and labels).",
  "The name begins with the words that are seen (2.5.3 label in name).",
];

export const twoAnswers = (
  <ButtonRow>
    <Button>
      Nein<About>Frau Keller hat Sie nicht erreicht.</About>
    </Button>
    <Button>
      Nein<About>Herr Brandt hat Sie nicht erreicht.</About>
    </Button>
  </ButtonRow>
);
