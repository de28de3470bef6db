import { useSite } from "~/components/site/use-site";
import { FieldList } from "~/design-system/field-list";
import { developersWords } from "~/i18n/words/developers-words";
import { PlainProse } from "./plain-prose";
import type { Bound, MemberReading, SchemaReading } from "./read-schema";
import { TypeWords } from "./type-words";

/** All that is to be said of a value, and of whatever is inside it. */
export function SchemaDetails({ name, schema }: { name: string; schema: SchemaReading }) {
  const words = developersWords[useSite().language];
  const { description, members, variants } = schema;
  return (
    <>
      {description && (
        <p lang="en">
          <PlainProse>{description}</PlainProse>
        </p>
      )}
      <Limits schema={schema} />
      {members.length > 0 && <SchemaFields name={name} members={members} />}
      {variants.map((variant, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: variants have no names, and stay where they are
        <div key={place}>
          <p>
            <strong>{words.variant(place + 1)}</strong>
          </p>
          {variant.description && (
            <p lang="en">
              <PlainProse>{variant.description}</PlainProse>
            </p>
          )}
          <SchemaFields name={`${name}, ${words.variant(place + 1)}`} members={variant.members} />
        </div>
      ))}
    </>
  );
}

export function SchemaFields({ name, members }: { name: string; members: MemberReading[] }) {
  const words = developersWords[useSite().language];
  return (
    <FieldList
      label={words.fieldsOf(name)}
      fields={members.map((member) => ({
        name: member.name,
        type: <TypeWords type={member.type} />,
        mark: member.isRequired ? words.required : undefined,
        details: hasDetails(member) && <SchemaDetails name={member.name} schema={member} />,
      }))}
    />
  );
}

function hasDetails(schema: SchemaReading): boolean {
  const { description, bounds, values, pattern, whenAbsent, members, variants } = schema;
  return (
    [description, pattern, whenAbsent].some(Boolean) || [bounds, values, members, variants].flat().length > 0
  );
}

/** Its bounds and values, in one line each. */
function Limits({ schema: { bounds, values, pattern, whenAbsent } }: { schema: SchemaReading }) {
  const words = developersWords[useSite().language];
  return (
    <>
      {bounds.length > 0 && (
        <p>{bounds.map((bound) => words.bounds[bound.of](rangeOf(bound, words))).join(", ")}</p>
      )}
      {values.length > 0 && (
        <p>
          {values.length === 1 ? words.value : words.values}{" "}
          {values.map((value, place) => (
            <span key={value}>
              {place > 0 && ", "}
              <code>{value}</code>
            </span>
          ))}
        </p>
      )}
      {pattern && <Spelled label={words.pattern} text={pattern} />}
      {whenAbsent && <Spelled label={words.whenAbsent} text={whenAbsent} />}
    </>
  );
}

function Spelled({ label, text }: { label: string; text: string }) {
  return (
    <p>
      {label} <code>{text}</code>
    </p>
  );
}

type Words = (typeof developersWords)["de"];

function rangeOf({ min, max }: Bound, { between, atLeast, atMost }: Words): string {
  if (min === null) return atMost(max!);
  return max === null ? atLeast(min) : between(min, max);
}
