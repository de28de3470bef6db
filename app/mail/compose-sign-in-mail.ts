import type { SignInAudience } from "~/domain/sign-in/sign-in-audience";
import type { Language } from "~/i18n/language";
import { mailWords } from "~/i18n/words/mail-words";
import type { Mail } from "./mail";
import { type MailPart, renderMail } from "./render-mail";

interface SignInMail {
  audience: SignInAudience;
  language: Language;
  to: string;
  company: string;
  /** As people are addressed; null where an address belongs to several. */
  name: string | null;
  link: string;
  /** Null where digits are withheld. */
  code: string | null;
}

/** The mail that opens the door: a link, six digits, how long they are good, and what to do if it was somebody else. */
export function composeSignInMail({ audience, language, to, company, name, link, code }: SignInMail): Mail {
  const words = mailWords[language];
  const { customerSignIn, staffSignIn, signIn } = words;
  const own = audience === "customer" ? customerSignIn : staffSignIn;
  const subject = audience === "customer" ? customerSignIn.subject(company) : staffSignIn.subject;
  const parts: MailPart[] = [
    name ? words.greeting(name) : words.greetingWithoutName,
    own.intro(company),
    { link, label: own.link },
    ...(code ? [{ code, label: signIn.code }, signIn.valid] : [signIn.codeWithheld]),
    own.notYou,
  ];
  return renderMail({ language, to, subject, parts });
}
