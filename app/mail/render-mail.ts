import type { Language } from "~/i18n/language";
import type { Mail } from "./mail";

/** A paragraph of words, a list of them, a link to press, or digits to read aloud. */
export type MailPart =
  | string
  | { items: readonly string[] }
  | { link: string; label: string }
  | { code: string; label: string };

interface MailWords {
  language: Language;
  to: string;
  subject: string;
  parts: readonly MailPart[];
}

/** The same parts twice: as text with bare links, and as HTML that every mail program shows. */
export function renderMail({ language, to, subject, parts }: MailWords): Mail {
  return {
    language,
    to,
    subject,
    text: `${parts.map(asText).join("\n\n")}\n`,
    html: htmlPage(language, subject, parts.map(asHtml).join("\n")),
  };
}

/** What stands at the foot of every mail. */
export interface MailFoot {
  /** Who writes, line by line. */
  lines: readonly string[];
  links: readonly { label: string; url: string }[];
}

/** Below the line that mail programs know as the beginning of what is no letter any more (RFC 3676, section 4.3). */
export function addFoot(mail: Mail, { lines, links }: MailFoot): Mail {
  const words = [...lines, ...links.map(({ label, url }) => `${label}: ${url}`)];
  return {
    ...mail,
    text: `${mail.text}\n-- \n${words.join("\n")}\n`,
    html: mail.html.replace(sheetEnd, () => htmlFoot(lines, links) + sheetEnd),
  };
}

function htmlFoot(lines: MailFoot["lines"], links: MailFoot["links"]): string {
  const anchors = links.map(
    ({ label, url }) => `<a href="${escapeHtml(url)}" style="color:#0f5f57">${escapeHtml(label)}</a>`,
  );
  const rows = [...lines.map(escapeHtml), anchors.join(" · ")].filter(Boolean);
  return `<p style="${styles.foot}">${rows.join("<br>")}</p>`;
}

function asText(part: MailPart): string {
  if (typeof part === "string") return part;
  if ("items" in part) return part.items.map((item) => `- ${item}`).join("\n");
  return "link" in part ? `${part.label}:\n${part.link}` : `${part.label}: ${part.code}`;
}

/** Styles stand at the element: mail programs drop style sheets. */
const styles = {
  body: "margin:0;padding:24px;background:#fbf8f2;color:#22201b;font:17px/1.55 Georgia,serif",
  sheet: "max-width:560px;margin:0 auto;padding:24px;background:#fffdf9;border-top:4px solid #0f5f57",
  paragraph: "margin:0 0 16px",
  list: "margin:0 0 16px;padding-left:20px",
  button:
    "display:inline-block;padding:12px 20px;background:#0f5f57;color:#fffdf9;border-radius:10px;text-decoration:none;font-family:Arial,sans-serif",
  address: "font-size:13px;color:#5c574c;word-break:break-all",
  foot: "margin:24px 0 0;padding-top:12px;border-top:1px solid #e4ddd0;font:14px/1.5 Arial,sans-serif;color:#5c574c",
  code: "font:700 28px/1.4 Menlo,Consolas,monospace;letter-spacing:4px",
};

function asHtml(part: MailPart): string {
  if (typeof part === "string") return paragraph(escapeHtml(part));
  if ("items" in part) return list(part.items);
  if ("code" in part) {
    return paragraph(
      `${escapeHtml(part.label)}:<br><span style="${styles.code}">${escapeHtml(part.code)}</span>`,
    );
  }
  const address = escapeHtml(part.link);
  return (
    paragraph(`<a href="${address}" style="${styles.button}">${escapeHtml(part.label)}</a>`) +
    paragraph(`<span style="${styles.address}">${address}</span>`)
  );
}

function paragraph(html: string): string {
  return `<p style="${styles.paragraph}">${html}</p>`;
}

function list(items: readonly string[]): string {
  const rows = items.map((item) => `<li>${escapeHtml(item)}</li>`).join("");
  return `<ul style="${styles.list}">${rows}</ul>`;
}

const sheetEnd = "</div>";

function htmlPage(language: Language, title: string, body: string): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title></head>`,
    `<body style="${styles.body}"><div style="${styles.sheet}">${body}${sheetEnd}</body></html>`,
  ].join("");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
