/** What the demo's house talks about with its customers: the first house's topics in its own words, and more. */
import type { NewTopic } from "../queries/company-setup";
import { advice, contract, danger, offers, recall, thanks } from "./first-house";

export const demoTopics: NewTopic[] = [
  {
    ...advice,
    wording: {
      de: "Beratung und Werbung der Autohaus Lindner GmbH zu Fahrzeugen, Finanzierung und Versicherung.",
      en: "Advice and advertising by Autohaus Lindner GmbH on cars, finance and insurance.",
    },
  },
  {
    id: "test-drive",
    basis: "consent",
    names: {
      label: { de: "Probefahrt", en: "Test drive" },
      phrase: { de: "Probefahrten", en: "test drives" },
    },
    wording: {
      de: "Einladungen zu Probefahrten mit Fahrzeugen der Autohaus Lindner GmbH. Auch das ist Werbung.",
      en: "Invitations to test-drive cars of Autohaus Lindner GmbH. They are advertising too.",
    },
  },
  {
    ...offers,
    wording: {
      de: "Werbung der Autohaus Lindner GmbH für Fahrzeuge, Zubehör, Reifen und Werkstattleistungen.",
      en: "Advertising by Autohaus Lindner GmbH for cars, accessories, tyres and repairs.",
    },
  },
  {
    id: "service",
    basis: "consent",
    area: "werkstatt",
    names: {
      label: { de: "Werkstatt-Service", en: "Workshop service" },
      phrase: { de: "Werkstatt-Service", en: "workshop service" },
    },
    wording: {
      de: "Erinnerungen an Inspektion, Hauptuntersuchung und Räderwechsel und Werbung der Autohaus Lindner GmbH für Leistungen ihrer Werkstatt.",
      en: "Reminders of inspections, roadworthiness tests and wheel changes, and advertising by Autohaus Lindner GmbH for what its workshop does.",
    },
  },
  thanks,
  {
    ...contract,
    wording: {
      de: "Was Ihr Kauf, Ihre Finanzierung oder Ihr Leasing nötig machen.",
      en: "What your purchase, finance or lease requires.",
    },
  },
  {
    id: "repair",
    basis: "contract",
    area: "werkstatt",
    channels: ["letter", "email"],
    names: {
      label: { de: "Laufende Reparatur", en: "Repair under way" },
      phrase: { de: "einer laufenden Reparatur", en: "current repairs" },
    },
    wording: {
      de: "Rückfragen und Fertigmeldung zu einem Auftrag, den Sie der Werkstatt gegeben haben.",
      en: "Questions about, and the end of, a job that you gave the workshop.",
    },
  },
  recall,
  danger,
];
