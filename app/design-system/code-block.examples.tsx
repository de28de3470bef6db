import { CodeBlock } from "./code-block";

export const criteria = [
  "Scrolls by itself, named and reachable by keyboard (1.4.10 reflow, 2.1.1 keyboard).",
];

export const request = (
  <CodeBlock label="Beispiel einer Anfrage">
    {
      'POST /access/v1/evaluation\n{ "subject": { "type": "staff", "id": "s-keller" }, "action": { "name": "phone" } }'
    }
  </CodeBlock>
);

export const apiKey = (
  <CodeBlock label="Beispiel eines Schlüssels" breaks>
    kontaktwahl_Beispiel-eines-Schluessels-der-nichts-oeffnet-x
  </CodeBlock>
);
