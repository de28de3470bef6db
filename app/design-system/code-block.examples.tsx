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
