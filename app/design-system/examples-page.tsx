import { Fragment, type ReactElement } from "react";
import { Heading } from "./heading";
import { Stack } from "./stack";

interface ExamplesModule {
  /** What it must do for everyone, with the WCAG 2.2 criterion. */
  criteria: readonly string[];
  /** Shown alone: a part that takes the focus or fastens itself to the window, or a page with landmarks of its own. */
  alone?: "part" | "page";
  [example: string]: ReactElement | readonly string[] | string | undefined;
}

const modules = import.meta.glob<ExamplesModule>("./*.examples.tsx", { eager: true });

/** Component name -> its examples, as the files beside the components say. */
export const componentExamples: Readonly<Record<string, ExamplesModule>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [path.slice("./".length, -".examples.tsx".length), module]),
);

interface ExamplesPageProps {
  /** One component's name; its examples are then shown alone, as they would stand on a page. */
  only?: string;
  /** Where one component is shown alone. */
  hrefOf: (component: string) => string;
}

/** Every component with its examples and what it promises. In English, since it is for those who build. */
export function ExamplesPage({ only, hrefOf }: ExamplesPageProps) {
  const chosen = only ? componentExamples[only] : undefined;
  if (chosen) return <AloneExamples {...chosen} />;
  return (
    <main className="examples-page" lang="en">
      <Stack gap="large">
        <h1>Components</h1>
        {Object.entries(componentExamples).map(([name, module]) => (
          <ComponentExamples key={name} name={name} module={module} href={hrefOf(name)} />
        ))}
      </Stack>
    </main>
  );
}

function AloneExamples(module: ExamplesModule) {
  const examples = examplesOf(module).map(([name, example]) => <Fragment key={name}>{example}</Fragment>);
  return module.alone === "page" ? examples : <main className="examples-page">{examples}</main>;
}

function ComponentExamples({ name, module, href }: { name: string; module: ExamplesModule; href: string }) {
  return (
    <section className="examples">
      <Heading level={2}>
        <a href={href}>{inWords(name)}</a>
      </Heading>
      <ul className="examples-criteria">
        {module.criteria.map((criterion) => (
          <li key={criterion}>{criterion}</li>
        ))}
      </ul>
      {module.alone
        ? null
        : examplesOf(module).map(([example, element]) => (
            <div key={example} className="example">
              <h3 className="example-name">{inWords(example)}</h3>
              <div lang="de">{element}</div>
            </div>
          ))}
    </section>
  );
}

function examplesOf({ criteria: _criteria, alone: _alone, ...examples }: ExamplesModule) {
  return Object.entries(examples) as [string, ReactElement][];
}

/** "person-card" and "withHint" as a person would write them. */
function inWords(name: string) {
  const words = name.replaceAll(/-|(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
