import { Timeline } from "./timeline";

export const criteria = [
  "An ordered list with machine-readable dates (1.3.1 info and relationships).",
  "Links that look alike differ to the ear (2.4.4 link purpose).",
];

export const lately = (
  <Timeline
    items={[
      {
        id: "call",
        date: "12. Nov.",
        dateTime: "2026-11-12T17:20",
        icon: "phone",
        segments: [{ text: "Frau Keller", strong: true }, { text: " hat angerufen, zu Beratung" }],
        note: "erlaubt durch: Di und Do, 17 bis 19 Uhr",
        link: { href: "#call", label: "Stimmt etwas nicht?", about: "Anruf vom 12. November" },
      },
      {
        id: "look",
        date: "3. Nov.",
        dateTime: "2026-11-03T09:05",
        icon: "person",
        segments: [{ text: "Jemand aus der Werkstatt hat Ihre Kontaktwahl angesehen" }],
      },
      {
        id: "change",
        date: "1. Nov.",
        dateTime: "2026-11-01T18:30",
        icon: "pencil",
        segments: [
          { text: "Auf Ihrer Liste steht jetzt " },
          { text: "Frau Keller", strong: true },
          { text: "." },
        ],
        further: [
          [{ text: "Zu " }, { text: "Beratung", strong: true }, { text: " sind Anrufe jetzt erlaubt." }],
        ],
        note: "Ihre Wahl",
      },
    ]}
  />
);
