import { useSite } from "~/components/site/use-site";
import { CodeBlock } from "~/design-system/code-block";
import { DescriptionList } from "~/design-system/description-list";
import { Disclosure } from "~/design-system/disclosure";
import { Points } from "~/design-system/points";
import { RequestLine } from "~/design-system/request-line";
import { Section } from "~/design-system/section";
import { Stack } from "~/design-system/stack";
import { developersWords } from "~/i18n/words/developers-words";
import { developersPath } from "./developers-path";
import { PlainProse } from "./plain-prose";
import { problemSchemaName } from "./present-group";
import type { EventReading, OperationReading } from "./present-operation";
import { SchemaDetails, SchemaFields } from "./schema-fields";
import { TypeWords } from "./type-words";

/** One door: what it is for, what it takes, what it answers. */
export function OperationSection({ operation }: { operation: OperationReading }) {
  const { id, method, path } = operation;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <Stack>
        <Stack gap="small">
          <Heading told={operation} />
          <RequestLine method={method} path={path} />
          <Description told={operation} />
          <Needs scopes={operation.scopes} />
        </Stack>
        <Examples operation={operation} />
        <Taken told={operation} />
        <Answers operation={operation} />
        <Refusals refusals={operation.refusals} />
      </Stack>
    </section>
  );
}

/** What this house sends: in which head and body. */
export function EventSection({ event }: { event: EventReading }) {
  return (
    <section id={event.id} aria-labelledby={`${event.id}-title`}>
      <Stack>
        <Stack gap="small">
          <Heading told={event} />
          <Description told={event} />
        </Stack>
        <Examples operation={event} />
        <Taken told={event} />
      </Stack>
    </section>
  );
}

function Heading({ told: { id, summary } }: { told: EventReading }) {
  return (
    <h2 id={`${id}-title`} lang="en">
      <a href={`#${id}`}>
        <PlainProse>{summary}</PlainProse>
      </a>
    </h2>
  );
}

function Description({ told: { description } }: { told: EventReading }) {
  if (!description) return null;
  return (
    <p lang="en">
      <PlainProse>{description}</PlainProse>
    </p>
  );
}

function Taken({ told: { parameters, body } }: { told: EventReading }) {
  const words = developersWords[useSite().language];
  return (
    <>
      {parameters.map(({ place, fields }) => (
        <Section key={place} titleLevel={3} title={words.places[place]}>
          <SchemaFields name={words.places[place]} members={fields} />
        </Section>
      ))}
      {body && (
        <Section titleLevel={3} title={`${words.body} (${body.types.join(", ")})`}>
          <SchemaDetails name={words.body} schema={body.schema} />
        </Section>
      )}
    </>
  );
}

function Needs({ scopes }: Pick<OperationReading, "scopes">) {
  const words = developersWords[useSite().language];
  if (!scopes) return <p>{words.needsNothing}</p>;
  return (
    <p>{words.needs(scopes.map((scope) => `${words.scopes[scope]} (${scope})`).join(` ${words.or} `))}</p>
  );
}

function Examples({ operation: { id, examples } }: { operation: EventReading }) {
  const words = developersWords[useSite().language];
  return examples.map(({ type, text }) => (
    <CodeBlock key={type} label={words.exampleOf(type ? `${id} (${type})` : id)}>
      {text}
    </CodeBlock>
  ));
}

function Answers({ operation: { id, answers } }: { operation: OperationReading }) {
  const words = developersWords[useSite().language];
  return (
    <Section titleLevel={3} title={words.answers}>
      <DescriptionList
        items={answers.map(({ status, types }) => ({
          term: status,
          details:
            types.length === 0
              ? words.emptyAnswer
              : types.map(({ media, type }) => (
                  <div key={media}>
                    <TypeWords type={type} /> ({media})
                  </div>
                )),
        }))}
      />
      {answers.flatMap(({ status, types }) =>
        types.map(({ media, example }) =>
          example === null ? null : (
            <ExampleAnswer key={`${status} ${media}`} label={words.exampleAnswer(id, status, media)}>
              {example}
            </ExampleAnswer>
          ),
        ),
      )}
    </Section>
  );
}

function ExampleAnswer({ label, children }: { label: string; children: string }) {
  return (
    <Disclosure summary={label}>
      <CodeBlock label={label}>{children}</CodeBlock>
    </Disclosure>
  );
}

function Refusals({ refusals }: Pick<OperationReading, "refusals">) {
  const words = developersWords[useSite().language];
  return (
    <Disclosure summary={words.refusals(refusals.length)}>
      <p>
        {words.refusalForm} <a href={`${developersPath}#${problemSchemaName}`}>{problemSchemaName}</a>
      </p>
      <Points
        points={refusals.map(({ status, because }) => (
          <span key={status}>
            <strong>{status}</strong> <span lang="en">{because}</span>
          </span>
        ))}
      />
      {refusals.slice(0, 1).map(({ status, example }) => (
        <CodeBlock key={status} label={words.exampleOf(status)}>
          {example}
        </CodeBlock>
      ))}
    </Disclosure>
  );
}
