import type { Dictionary } from "../language";

/** Of a wish that asks again, because the contact that had answered it never took place. */
const de = {
  toCustomer: "Ihr Wunsch ist wieder offen: Den Kontakt, der ihn beantwortet haben sollte, gab es nicht.",
  toStaff: "Wieder offen: Den Kontakt, der als Antwort eingetragen war, gab es nicht.",
};

const en: typeof de = {
  toCustomer: "Your request is open again: the contact that was said to have answered it never took place.",
  toStaff: "Open again: the contact recorded as the answer never took place.",
};

export const reopenedWishWords: Dictionary<typeof de> = { de, en };
