import { expect, test } from "vitest";
import { readWishValues } from "~/components/wish-values";

test("what is not sent is empty, and nothing typed has blanks around it", () => {
  const form = new FormData();
  form.set("channel", "phone");
  form.set("note", "  Zur Rückgabe  ");
  expect(readWishValues(form)).toEqual({
    channel: "phone",
    topic: "",
    staff: "",
    when: "",
    date: "",
    from: "",
    to: "",
    note: "Zur Rückgabe",
  });
});
