import type { Dictionary } from "../language";

const de = {
  title: "Verlauf",
  intro: "Wer sich bei Ihnen gemeldet hat, wer Ihre Seite angesehen hat und was Sie geändert haben.",
  empty: "Bisher hat sich niemand bei Ihnen gemeldet.",
  emptyNext: "Sie möchten etwas wissen? Wünschen Sie sich einen Kontakt.",
  emptyLink: "Kontakt wünschen",
  filters: { all: "Alles", contacts: "Kontakte", changes: "Änderungen", looks: "Angesehen" },
  emptyLooks: "Bisher hat niemand Ihre Seite geöffnet.",
  bySource: {
    portal: () => "Ihre Wahl",
    unsubscribe: () => "Über den Link einer Nachricht",
    portal_link: () => "Über den Einladungslink angehalten",
    import: () => "Aus den Unterlagen des Hauses übernommen",
    staff: (who: string) => `Für Sie eingetragen: ${who}`,
    api: (who: string) => `Für Sie eingetragen: ${who}`,
    mandate: (who: string) => `Gewählt von ${who} in Ihrem Auftrag`,
    confirmation: (who: string) => `Von Ihnen bestätigt, eingetragen: ${who}`,
  },
  sameMeaning: "Neu gespeichert, ohne dass sich etwas änderte.",
  older: "Ältere anzeigen",
  newest: "Zum Neuesten",
  pages: "Seiten des Verlaufs",
  position: (date: string) => `bis ${date}`,
  heldThen: "Was damals galt",
};

const en: typeof de = {
  title: "History",
  intro: "Who got in touch with you, who looked at your page, and what you changed.",
  empty: "Nobody has been in touch so far.",
  emptyNext: "Is there something you would like to know? Ask to be contacted.",
  emptyLink: "Ask to be contacted",
  filters: { all: "Everything", contacts: "Contacts", changes: "Changes", looks: "Looked at" },
  emptyLooks: "Nobody has opened your page so far.",
  bySource: {
    portal: () => "Your choice",
    unsubscribe: () => "By the link in a message",
    portal_link: () => "Stopped by the invitation link",
    import: () => "Taken over from the company’s records",
    staff: (who) => `Recorded for you: ${who}`,
    api: (who) => `Recorded for you: ${who}`,
    mandate: (who) => `Chosen by ${who} on your behalf`,
    confirmation: (who) => `Confirmed by you, recorded: ${who}`,
  },
  sameMeaning: "Saved again without a change in meaning.",
  older: "Show older",
  newest: "Back to the newest",
  pages: "Pages of the history",
  position: (date) => `until ${date}`,
  heldThen: "What held then",
};

export const historyWords: Dictionary<typeof de> = { de, en };
