import { describe, expect, test } from "vitest";
import type { Brand } from "~/brand/brand";
import { findMailFoot } from "~/brand/find-mail-foot";
import type { Language } from "~/i18n/language";
import { composeClosingMail } from "~/mail/compose-closing-mail";
import type { Mail } from "~/mail/mail";
import { signMails } from "~/mail/sign-mails";

const ownText = "Autohaus Lindner GmbH\nAm Lindenhof 4\n81543 München\n\nVertreten durch <Erika Lindner>";

function brandWith(ownPages: Partial<Brand["ownPages"]>): Brand {
  return {
    logo: null,
    logoDark: null,
    accessibilityContact: null,
    ownPages: { imprint: null, privacy: null, ...ownPages },
  };
}

async function send(brand: Brand, language: Language): Promise<Mail> {
  const sent: Mail[] = [];
  const sender = { mode: "production" as const, brand, baseUrl: "https://kontakt.lindner.example" };
  const mailer = signMails({ send: async (mail) => void sent.push(mail) }, async (asked) =>
    findMailFoot(sender, "Autohaus & Lindner", asked),
  );
  const facts = { name: "Frau Demir", company: "Autohaus Lindner", date: "1. Dezember", link: "https://x/y" };
  await mailer.send(composeClosingMail({ ...facts, language, to: "aylin@example.org" }));
  return sent[0]!;
}

describe("every mail says at its foot who writes", () => {
  const own = { kind: "text" as const, texts: { de: ownText } };

  test("with name and address from the imprint, and where to read it", async () => {
    const { text, html } = await send(brandWith({ imprint: own, privacy: own }), "de");
    expect(text.endsWith(foot("Impressum", "Datenschutz"))).toBe(true);
    expect(html).toContain("Autohaus Lindner GmbH<br>Am Lindenhof 4<br>81543 München<br>");
    expect(html).toContain('<a href="https://kontakt.lindner.example/imprint"');
    expect(html).not.toContain("Vertreten");
    expect(html.match(/<\/html>/g)).toHaveLength(1);
  });

  test("in the language of the mail", async () => {
    const { text } = await send(brandWith({ imprint: own, privacy: own }), "en");
    expect(text.endsWith(foot("Legal notice", "Privacy"))).toBe(true);
  });

  test("by its name where the imprint lies elsewhere, or there is none", async () => {
    const elsewhere = { kind: "address" as const, url: "https://lindner.example/impressum?a=1&b=2" };
    const { text, html } = await send(brandWith({ imprint: elsewhere }), "de");
    expect(text).toMatch(
      /\n-- \nAutohaus & Lindner\nImpressum: https:\/\/lindner\.example\/impressum\?a=1&b=2\n$/,
    );
    expect(html).toContain(
      'Autohaus &amp; Lindner<br><a href="https://lindner.example/impressum?a=1&amp;b=2"',
    );
    expect((await send(brandWith({}), "de")).text).toMatch(/\n-- \nAutohaus & Lindner\n$/);
  });
});

function foot(imprint: string, privacy: string): string {
  return [
    "\n-- \nAutohaus Lindner GmbH\nAm Lindenhof 4\n81543 München",
    `${imprint}: https://kontakt.lindner.example/imprint`,
    `${privacy}: https://kontakt.lindner.example/privacy\n`,
  ].join("\n");
}
