import { DayAxis } from "./day-axis";

export const criteria = [
  "Decoration: the chip beside it says the same in words, so it is hidden from screen readers (1.1.1).",
  "What is over differs from what is open by place and by colour, and the line marks now (1.4.1 use of colour).",
];

const hour = 60;

export const twoStretches = (
  <DayAxis
    nowMinutes={17 * hour + 12}
    open={[
      { fromMinutes: 9 * hour, toMinutes: 12 * hour },
      { fromMinutes: 17 * hour, toMinutes: 19 * hour },
    ]}
  />
);

export const closed = <DayAxis nowMinutes={17 * hour + 12} open={[]} />;

export const anotherDay = <DayAxis open={[{ fromMinutes: 0, toMinutes: 24 * hour }]} />;

export const callsOverWriting = (
  <DayAxis
    nowMinutes={17 * hour + 12}
    open={[
      { fromMinutes: 0, toMinutes: 24 * hour, quiet: true },
      { fromMinutes: 17 * hour, toMinutes: 19 * hour },
    ]}
  />
);
