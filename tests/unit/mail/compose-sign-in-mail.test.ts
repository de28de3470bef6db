import { describe, expect, test } from "vitest";
import { composeSignInMail } from "~/mail/compose-sign-in-mail";

const mail = {
  audience: "customer",
  language: "de",
  to: "aylin@example.org",
  company: "Autohaus Lindner",
  name: "Frau\u00a0Demir",
  link: "https://kontakt.example.de/sign-in/link/abc",
  code: "012345",
} as const;

describe("a mail to sign in with", () => {
  test("says link, digits, how long they are good, and what to do if it was somebody else", () => {
    const { subject, text, html } = composeSignInMail(mail);
    expect(subject).toBe("Ihr Link zu Ihrer Kontaktwahl bei Autohaus Lindner");
    for (const body of [text, html]) {
      expect(body).toContain("Guten Tag Frau\u00a0Demir,");
      expect(body).toContain(mail.link);
      expect(body).toContain("012345");
      expect(body).toContain("15\u00a0Minuten");
      expect(body).toContain("Sie haben das nicht angefordert?");
    }
  });

  test("is English for who reads English", () => {
    const { subject, text, html } = composeSignInMail({ ...mail, language: "en", audience: "staff" });
    expect(subject).toBe("Your link to sign in to Kontaktwahl");
    expect(text).toContain("You did not ask for this?");
    expect(html).toContain('<html lang="en">');
  });

  test("names nobody where several share the address", () => {
    expect(composeSignInMail({ ...mail, name: null }).text).toMatch(/^Guten Tag,\n/);
  });

  test("says why it carries no digits where they are withheld", () => {
    const { text } = composeSignInMail({ ...mail, code: null });
    expect(text).not.toMatch(/\d{6}/);
    expect(text).toContain("zu oft falsch eingegeben");
  });

  test("cannot be given markup by a name", () => {
    const { html } = composeSignInMail({ ...mail, name: '<img src="x">', company: "A & B" });
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img src=&quot;x&quot;&gt;");
    expect(html).toContain("A &amp; B");
  });
});
