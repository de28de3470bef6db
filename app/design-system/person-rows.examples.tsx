import { Button } from "./button";
import { Chip } from "./chip";
import { ChipRow } from "./chip-row";
import { DayAxis } from "./day-axis";
import { LinkButton } from "./link-button";
import { PersonRows } from "./person-rows";

export const criteria = [
  "A list under a heading; who, what and when are read in that order (1.3.1, 1.3.2 meaningful sequence).",
  "Actions that look alike carry the person's name for the ear (2.4.4 link purpose).",
  "On the phone the columns stand under each other (1.4.10 reflow).",
];

export const now = (
  <PersonRows
    title="Jetzt"
    titleLevel={4}
    note="2, zuerst wer bald schließt"
    hours={["0", "6", "12", "18", "24"]}
    rows={[
      {
        id: "demir",
        name: "Aylin Demir",
        href: "#demir",
        note: "Beratung, Vertrag",
        chips: (
          <ChipRow>
            <Chip tone="yes" icon="phone">
              Anruf bis 19:00
            </Chip>
            <Chip tone="accent" icon="mail">
              E‑Mail
            </Chip>
          </ChipRow>
        ),
        axis: <DayAxis nowMinutes={1032} open={[{ fromMinutes: 1020, toMinutes: 1140 }]} />,
        action: <Button icon="phone">Nummer anzeigen</Button>,
      },
      {
        id: "haas",
        name: "Dieter Haas",
        note: "macht Pause",
        chips: <Chip tone="no">wieder ab Do 7. Jan., 17:00</Chip>,
        axis: <DayAxis nowMinutes={1032} open={[]} />,
        action: (
          <LinkButton kind="quiet" href="#haas" aria-label="Ansehen: Dieter Haas">
            Ansehen
          </LinkButton>
        ),
      },
    ]}
  />
);
