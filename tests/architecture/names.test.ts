import { expect, test } from "vitest";
import { listFiles } from "./source-files";

const paths = ["app", "db", "tests"].flatMap(listFiles).filter((path) => !path.includes("/node_modules/"));
const segments = (path: string) => path.replace(/\.tsx?$/, "").split("/");

test("nothing is named after having no name", () => {
  const nameless = /^(utils?|helpers?|services?|shared|misc|common|lib|stuff)$|-(utils?|helpers?)$/;
  expect(paths.filter((path) => segments(path).some((name) => nameless.test(name)))).toEqual([]);
});

test("files and folders are written in kebab case", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  const migration = /^\d{4}_[a-z0-9]+(_[a-z0-9]+)*$/;
  const isNamedWell = (name: string) => kebab.test(name) || migration.test(name);
  const strays = paths.filter((path) => !segments(path).flatMap(partsOfName).every(isNamedWell));
  expect(strays).toEqual([]);
});

test("no barrels: a file is imported where it is", () => {
  expect(paths.filter((path) => segments(path).at(-1) === "index")).toEqual([]);
});

/** `find-language.server` is two names; `$id` is a parameter's. */
function partsOfName(segment: string): string[] {
  return segment.split(".").map((part) => part.replace(/^\$/, ""));
}
