import { Fragment } from "react";
import { useSite } from "~/components/site/use-site";
import { developersWords } from "~/i18n/words/developers-words";
import { developersPath } from "./developers-path";
import { problemSchemaName } from "./present-group";
import type { TypeReading } from "./read-schema";

/** What kind of value it is; what has a name leads to where it is explained. */
export function TypeWords({ type }: { type: TypeReading }) {
  const words = developersWords[useSite().language];
  switch (type.kind) {
    case "plain":
      return <>{type.name === "any" ? words.type.any : type.name}</>;
    case "named":
      return <a href={hrefOfSchema(type.name)}>{type.name}</a>;
    case "list":
    case "map":
      return (
        <>
          {type.kind === "list" ? words.type.listOf : words.type.mapOf} <TypeWords type={type.of} />
        </>
      );
    case "either":
      return type.of.map((one, place) => (
        <Fragment key={JSON.stringify(one)}>
          {place > 0 && ` ${words.or} `}
          <TypeWords type={one} />
        </Fragment>
      ));
  }
}

function hrefOfSchema(name: string): string {
  return name === problemSchemaName ? `${developersPath}#${name}` : `#${name}`;
}
