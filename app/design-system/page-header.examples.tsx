import { PageHeader } from "./page-header";
import { StepTrail } from "./step-trail";

export const criteria = ["The one first-level heading of the page (2.4.6 headings)."];

export const alone = "part";

export const withSteps = (
  <PageHeader
    before={
      <StepTrail
        label="Schritte"
        steps={[
          { label: "Wer", href: "#who" },
          { label: "Wann", current: true },
        ]}
      />
    }
    title="Wann passt Ihnen ein Anruf?"
    lead={<p>Alle Zeiten in Ihrer Ortszeit (Berlin).</p>}
  />
);
