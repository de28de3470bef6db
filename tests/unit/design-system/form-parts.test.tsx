import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox } from "~/design-system/checkbox";
import { ErrorSummary } from "~/design-system/error-summary";
import { NumberStepper } from "~/design-system/number-stepper";
import { RadioGroup } from "~/design-system/radio-group";
import { TextInput } from "~/design-system/text-input";
import { TimeRange } from "~/design-system/time-range";

const html = (element: ReactElement) => renderToStaticMarkup(element);

describe("a field", () => {
  it("ties hint and error to its control and marks it as invalid", () => {
    const field = html(<TextInput name="email" label="E-Mail" hint="Dorthin." error="Es fehlt das @." />);
    expect(field).toContain('<label class="field-label" for="email">');
    expect(field).toMatch(/<input[^>]*aria-describedby="email-hint email-error"/);
    expect(field).toMatch(/<input[^>]*aria-invalid="true"/);
  });

  it("says nothing of hints and errors that it does not have", () => {
    const field = html(<TextInput name="email" label="E-Mail" />);
    expect(field).not.toMatch(/aria-(describedby|invalid)/);
  });

  it("reads the unit of a number with it", () => {
    const field = html(<NumberStepper name="max" label="Höchstens" unit="mal" hint="Null heißt nie." />);
    expect(field).toMatch(/<input[^>]*aria-describedby="max-unit max-hint"/);
  });

  it("ties the error of a lone box to the box", () => {
    const box = html(<Checkbox name="read" label="Gelesen" hint="Ganz." error="Setzen Sie den Haken." />);
    expect(box).toMatch(/<input[^>]*aria-describedby="read-hint read-error"/);
  });

  it("chooses nothing beforehand in a radio group", () => {
    const group = html(
      <RadioGroup name="pause" legend="Wie lange?" options={[{ value: "weeks", label: "Zwei Wochen" }]} />,
    );
    expect(group).not.toContain("checked");
  });
});

describe("a time range", () => {
  const words = { emptyLabel: "–", fromLabel: "Dienstag von", toLabel: "Dienstag bis", separator: "bis" };
  const times = [{ value: "17:00", label: "17 Uhr" }];

  it("keeps a time that is not among those offered", () => {
    const range = html(
      <TimeRange {...words} times={times} from={{ name: "from", value: "17:15" }} to={{ name: "to" }} />,
    );
    expect(range).toContain('<option value="17:15" selected="">17:15</option>');
  });

  it("writes what was typed as text, whatever it is", () => {
    const typed = '"><b>&';
    const range = html(
      <TimeRange {...words} times={times} from={{ name: "from", value: typed }} to={{ name: "to" }} />,
    );
    expect(range).toContain(
      '<option value="&quot;&gt;&lt;b&gt;&amp;" selected="">&quot;&gt;&lt;b&gt;&amp;</option>',
    );
    expect(range).toContain('<option value="" selected="">–</option><option value="17:00">17 Uhr</option>');
  });
});

describe("an error summary", () => {
  it("takes the focus without any script and leads to the field", () => {
    const summary = html(
      <ErrorSummary title="Bitte prüfen" errors={[{ fieldId: "email", text: "Es fehlt das @." }]} />,
    );
    expect(summary).toMatch(/tabindex="-1" autofocus=""/i);
    expect(summary).toContain('<a href="#email">Es fehlt das @.</a>');
  });

  it("is not there when nothing is wrong", () => {
    expect(html(<ErrorSummary title="Bitte prüfen" errors={[]} />)).toBe("");
  });
});
