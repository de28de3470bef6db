const contracted = { "dem ": "zum", "der ": "zur" };

/** What follows "zu", with its article drawn into it: "zum" and "Vertrag" of "dem Vertrag", "zu" and "Beratung". */
export function splitAbout(phrase: string): { about: string; what: string } {
  for (const [article, about] of Object.entries(contracted)) {
    if (phrase.startsWith(article)) return { about, what: phrase.slice(article.length) };
  }
  return { about: "zu", what: phrase };
}

/** "zum Vertrag", "zu Beratung und Werbung". */
export function writeAbout(phrase: string): string {
  const { about, what } = splitAbout(phrase);
  return `${about} ${what}`;
}
