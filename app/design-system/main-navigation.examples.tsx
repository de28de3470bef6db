import { MainNavigation } from "./main-navigation";

export const criteria = [
  "One list of links in the document, wherever it is drawn (1.3.2, 3.2.3 consistent navigation).",
  "At the thumb on the phone; never over what is read when the window is low, as at 400 % (1.4.10, 2.4.11 focus not obscured).",
  "The current page is marked for the ear and by line and weight (1.4.1 use of colour, 4.1.2).",
];

/** It fastens itself to the foot of a phone's window. */
export const alone = "part";

export const customer = (
  <>
    <h1>Meine Kontaktwahl</h1>
    <MainNavigation
      label="Hauptbereiche"
      items={[
        { href: "#choice", label: "Meine Kontaktwahl", icon: "home", current: true },
        {
          href: "#history",
          label: "Verlauf",
          icon: "history",
          waiting: { count: 2, label: "zwei neue" },
        },
        { href: "#data", label: "Meine Daten", icon: "shield" },
      ]}
    />
  </>
);
