import { PageShell } from "./page-shell";

export const criteria = [
  "A skip link comes first and leads to the main part (2.4.1 bypass blocks).",
  "Header, navigation, main part and footer are landmarks (1.3.1 info and relationships).",
  "The other language is named in itself, with its lang (3.1.2 language of parts).",
  "Works at 320 px and at 400 % (1.4.10 reflow).",
];

export const alone = "page";

export const customer = (
  <PageShell
    skipLabel="Zum Inhalt"
    brand={{ name: "Autohaus Lindner", href: "#" }}
    navigation={{
      label: "Hauptbereiche",
      items: [
        { href: "#choice", label: "Meine Kontaktwahl", icon: "home", current: true },
        { href: "#history", label: "Verlauf", icon: "history" },
        { href: "#data", label: "Meine Daten", icon: "shield" },
      ],
    }}
    language={{ href: "#en", label: "English", lang: "en" }}
    footer={<a href="#privacy">Datenschutz</a>}
  >
    <h1>Guten Tag</h1>
    <p>Hier steht der Inhalt.</p>
  </PageShell>
);
