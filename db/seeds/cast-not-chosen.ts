/** Those of the cast who have not chosen yet. */
import { type DemoCustomer, email, phone, postal } from "./demo-customer";

export function thoseWhoHaveNotChosen(): DemoCustomer[] {
  return [
    {
      id: "paul-winkler",
      salutation: "mr",
      givenName: "Paul",
      familyName: "Winkler",
      language: "de",
      contactPoints: [email("familie.winkler@example.org"), postal("Zielstattstraße 3\n81379 München")],
      proposedStaff: "emre-yilmaz",
      story: {
        de: "teilt die Adresse mit Nora, noch nichts gewählt",
        en: "shares the address with Nora, not chosen yet",
      },
    },
    {
      id: "frieda-lang",
      salutation: "ms",
      givenName: "Frieda",
      familyName: "Lang",
      language: "de",
      contactPoints: [postal("Waldfriedhofstraße 55\n81377 München"), phone("+4989120025")],
      proposedStaff: "sabine-keller",
      story: { de: "hat noch nicht gewählt, ohne E-Mail", en: "has not chosen yet, without e-mail" },
    },
    {
      id: "stefan-kurz",
      salutation: "mr",
      givenName: "Stefan",
      familyName: "Kurz",
      language: "de",
      contactPoints: [email("stefan.kurz@example.org"), phone("+4989120026")],
      proposedStaff: "sabine-keller",
      story: { de: "hat noch nicht gewählt", en: "has not chosen yet" },
    },
  ];
}
