import type { Dictionary } from "../language";

/** All that is told to whoever looked after a customer until now. */
const de = {
  heading: "Beendet",
  ended: (customer: string) => `Die Betreuung von ${customer} ist beendet.`,
};

const en: typeof de = {
  heading: "Ended",
  ended: (customer) => `Looking after ${customer} has ended.`,
};

export const farewellWords: Dictionary<typeof de> = { de, en };
