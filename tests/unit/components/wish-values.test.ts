import { expect, test } from "vitest";
import { readWishValues } from "~/components/wishes/wish-values";

test("what is not sent is empty, and nothing typed has blanks around it", () => {
  const form = new FormData();
  form.set("channel", "phone");
  form.set("note", "  Zur Rückgabe  ");
  expect(readWishValues(form)).toEqual({
    kind: "",
    channel: "phone",
    topic: "",
    repair: "",
    staff: "",
    when: "",
    date: "",
    time: "",
    from: "",
    to: "",
    note: "Zur Rückgabe",
    instead: "",
    anyway: "",
  });
});
