import { MailPreview } from "./mail-preview";

export const criteria = ["A named figure; its head is a list of terms (1.3.1 info and relationships)."];

export const invitation = (
  <MailPreview
    label="So sieht die Nachricht aus"
    lines={[
      { label: "Von", value: "Autohaus Lindner <kontakt@lindner.example>" },
      { label: "Betreff", value: "Wie möchten Sie erreicht werden?" },
    ]}
    text={
      "Guten Tag, Frau Demir,\n\nSie entscheiden, wer sich bei Ihnen meldet, wann und wie.\n\nSabine Keller"
    }
  />
);
