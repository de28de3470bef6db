import { useParams } from "@remix-run/react";
import { forDemo } from "~/auth/guards.server";
import { ExamplesPage } from "~/design-system/examples-page";
import week from "~/design-system/week.css?url";

export const meta = () => [{ title: "Components" }];

export const links = () => [{ rel: "stylesheet", href: week }];

export const loader = forDemo(() => null);

export default function Components() {
  return <ExamplesPage only={useParams().component} hrefOf={(name) => `/demo/components/${name}`} />;
}
