/** How to knock at any door of the API: where it stands, and a body that it reads and refuses. */
import { type ApiDoor, type ApiMethod, apiMethods } from "~/api/api-door";
import { apiDoors } from "~/api/api-doors";

export interface Knock {
  name: string;
  method: ApiMethod;
  /** With the door's example in place of its parameters. */
  path: string;
  audience: string;
  door: ApiDoor;
  /** The status of a body that was read and does not fit. */
  faultStatus: number;
}

export const everyDoor: Knock[] = apiDoors.map((door) => ({
  name: door.name,
  method: door.method,
  path: pathTo(door),
  audience: door.audience,
  door,
  faultStatus: door.bodyFault === "body-malformed" ? 400 : 422,
}));

/** Doors that ask for a key. */
export const keyedDoors = everyDoor.filter(({ door }) => door.guard.scopes !== null);

/** Doors that take a body of JSON. */
export const bodyDoors = everyDoor.filter(({ door }) => door.body);

/** What no address takes: a request that is let in, and goes no further. */
export const strayQuery = "?a-parameter-that-nobody-knows=1";

/** Methods that the door's address does not answer. */
export function otherMethods({ path }: ApiDoor): string[] {
  const answered = apiDoors.filter((door) => door.path === path).map(({ method }) => method as string);
  return [...apiMethods, "OPTIONS", "PROPFIND"].filter((method) => !answered.includes(method));
}

/** Where the door stands, as its example says; `params` = what is really there in place of what the example names. */
export function pathTo({ path, example }: ApiDoor, params: Record<string, string> = {}): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(params[name] ?? example?.params?.[name] ?? "unknown"),
  );
}
