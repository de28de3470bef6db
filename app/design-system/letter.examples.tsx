import { Button } from "./button";
import { ButtonRow } from "./button-row";
import { Letter } from "./letter";
import { Sentence } from "./sentence";

export const criteria = [
  "An article with a heading whose level the page chooses (1.3.1 info and relationships).",
  "Reflows down to 320 px without scrolling sideways (1.4.10 reflow).",
  "Prints as a letter: black on white, without links and buttons.",
];

export const ownWord = (
  <Letter
    from="Frau Aylin Demir · gilt seit 14. November 2026"
    title="So möchte ich erreicht werden"
    titleLevel={3}
    actions={
      <ButtonRow stacked>
        <Button kind="primary">Alles stoppen außer Vertrag</Button>
        <Button icon="pause">Pause machen</Button>
      </ButtonRow>
    }
  >
    <Sentence
      segments={[{ text: "Besuche nur nach Termin.", strong: true }, { text: " Keine KI meldet sich." }]}
      edit={{ href: "#exceptions", label: "Ausnahmen ändern" }}
    />
  </Letter>
);

export const quoted = (
  <Letter quoted from="So liest es Frau Keller">
    <Sentence segments={[{ text: "Frau Keller", strong: true }, { text: " darf mich anrufen." }]} />
  </Letter>
);
