/**
 * Makes elements of what pages write, in the server's build: as React 19 does, the object that a page writes holds the
 * props. React 18 copies it, property by property, which took a tenth of the time of setting a page. What its copying is
 * for, nobody here uses: refs, default props, and keys among props that are handed on together.
 */
import type { ElementType, Key, ReactElement } from "react";

export { Fragment } from "react";

const elementType = Symbol.for("react.element");

export function jsx<Props>(type: ElementType<Props>, props: Props, key?: Key): ReactElement<Props> {
  const named = key === undefined ? null : `${key}`;
  const element = { $$typeof: elementType, type, key: named, ref: null, props, _owner: null };
  return element as unknown as ReactElement<Props>;
}

export { jsx as jsxs };
