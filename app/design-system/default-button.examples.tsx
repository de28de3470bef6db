import { Button } from "./button";
import { DefaultButton } from "./default-button";

export const criteria = [
  "Enter sends the form as it is, and does nothing that another button would (3.2.2 on input).",
  "It is hidden from everybody: neither seen, nor read, nor reached by Tab (2.4.3 focus order).",
];

export const beforeOthers = (
  <form>
    <DefaultButton />
    <Button>Abends</Button>
  </form>
);
