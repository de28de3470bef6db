import { useParams } from "@remix-run/react";
import { forDemo } from "~/auth/guards.server";
import { ExamplesPage } from "~/design-system/examples-page";

export const meta = () => [{ title: "Components" }];

export const loader = forDemo(() => null);

export default function Components() {
  return <ExamplesPage only={useParams().component} hrefOf={(name) => `/demo/components/${name}`} />;
}
