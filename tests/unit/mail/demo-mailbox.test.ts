import { expect, test } from "vitest";
import { createDemoMailbox } from "~/mail/demo-mailbox.server";

const mail = (subject: string) => ({
  to: "aylin@example.org",
  subject,
  text: "",
  html: "",
  language: "de" as const,
});

test("shows the newest mail first and keeps no more than 200", async () => {
  const mailbox = createDemoMailbox("demo@example.org", () => 7);
  for (let number = 1; number <= 205; number++) await mailbox.send(mail(String(number)));
  expect(mailbox.list()).toHaveLength(200);
  expect(mailbox.list()[0]).toMatchObject({ subject: "205", from: "demo@example.org", sentAt: 7 });
  expect(mailbox.find(mailbox.list()[0]!.id)?.subject).toBe("205");
  expect(mailbox.find("1")).toBeNull();
});
