/**
 * Columns that say what a customer is worth. They are left out, and the report says so: who looks after whom follows from
 * what customers choose, and no value is stored (product.md, principle 1; assignment.md).
 */
import { splitHeader } from "./fold-header";

const words = new Set(
  `abc xyz rfm umsatz jahresumsatz gesamtumsatz umsaetze revenue turnover score scoring leadscore tier clv cltv ltv
  rating bonitaet bonitaetsindex schufa creditworthiness kundenwert kundenklasse kundengruppe kundensegment
  kundenpotenzial potenzial potential deckungsbeitrag marge margin profit profitability ertrag wertigkeit wichtigkeit
  klasse class klassifizierung klassifikation ranking rang segment priority prioritaet vip spend spending`.split(
    /\s+/,
  ),
);

const phrases = [
  ["lifetime", "value"],
  ["customer", "value"],
  ["kunden", "wert"],
  ["deal", "amount"],
  ["deal", "value"],
  ["total", "sales"],
  ["order", "value"],
  ["likelihood", "to", "close"],
  ["predictive", "lead"],
];

const stems = ["umsatz", "kundenwert", "bonitaet", "deckungsbeitrag", "scoring", "abcklasse", "abcanalyse"];

export function speaksOfValue(header: string): boolean {
  const found = splitHeader(header);
  const joined = found.join(" ");
  return (
    found.some((word) => words.has(word) || stems.some((stem) => word.includes(stem))) ||
    phrases.some((phrase) => joined.includes(phrase.join(" ")))
  );
}
