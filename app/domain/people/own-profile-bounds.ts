/** Own words are read on a card among others. */
export const aboutCharactersMax = 200;

/** What people in Germany are most often advised in; an import may name any other. */
export const languagesOffered = [
  ...["de", "en", "tr", "ru", "ar", "pl", "uk", "it", "fr", "es", "ro", "el"],
  ...["hr", "sr", "bs", "sq", "ku", "fa", "pt", "nl", "hu", "bg", "cs", "vi", "zh"],
] as const;
