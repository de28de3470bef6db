/** What the demo's company says about itself, as an operator would write it into a file. */
import type { Dictionary } from "../language";

const de = {
  imprint: `Autohaus Lindner GmbH
Am Lindenhof 4
81543 München

Vertreten durch die Geschäftsführung.

# Kontakt
Telefon: 089 0000 0000
E\u2011Mail: kontakt@lindner.example

# Register
Amtsgericht München, HRB 000000
Umsatzsteuer-Identifikationsnummer: DE000000000

# Diese Angaben
Haus, Anschrift und Nummern sind erfunden: Sie sehen eine Vorführung.`,
  privacy: `Verantwortlich ist die Autohaus Lindner GmbH, Am Lindenhof 4, 81543 München, kontakt@lindner.example.

# Was hier gespeichert wird
- Ihr Name, Ihre Nummern und Adressen; Nummern und Adressen liegen verschlüsselt.
- Was Sie hier entscheiden, mit Datum und Wortlaut.
- Wann sich jemand bei Ihnen gemeldet hat oder es versucht hat, und auf welche Erlaubnis hin.

# Wozu, und wie lange
Damit sich nur meldet, wer darf. Den Nachweis einer Einwilligung in Werbung am Telefon müssen wir fünf Jahre aufbewahren (§\u00a07a UWG). Alles andere löschen wir, sobald Sie es wünschen.

# Was hier nicht geschieht
Niemand beobachtet, was Sie auf diesen Seiten tun. Nichts wird von anderen Seiten geladen, und nichts geht an andere.

# Ihre Rechte
Sie können Auskunft verlangen, berichtigen, löschen und mitnehmen, was über Sie gespeichert ist, und sich bei einer Aufsichtsbehörde beschweren. Eine Einwilligung widerrufen Sie jederzeit in Ihrer Kontaktwahl.

# Diese Angaben
Das Haus ist erfunden: Sie sehen eine Vorführung.`,
};

const en: typeof de = {
  imprint: `Autohaus Lindner GmbH
Am Lindenhof 4
81543 Munich, Germany

Represented by its management.

# Contact
Telephone: +49 89 0000 0000
Email: kontakt@lindner.example

# Register
Munich Local Court, HRB 000000
VAT number: DE000000000

# About these details
The company, its address and its numbers are made up: you are looking at a demonstration.`,
  privacy: `Autohaus Lindner GmbH, Am Lindenhof 4, 81543 Munich, kontakt@lindner.example, is responsible.

# What is stored here
- Your name, your numbers and addresses; numbers and addresses are encrypted.
- What you decide here, with the date and the words that you read.
- When somebody got in touch with you or tried to, and on which permission.

# What for, and for how long
So that only those get in touch who may. We have to keep proof of consent to advertising by telephone for five years (§\u00a07a UWG). We delete everything else as soon as you wish.

# What does not happen here
Nobody watches what you do on these pages. Nothing is loaded from other sites, and nothing is passed on to others.

# Your rights
You can ask for, correct, delete and take with you what is stored about you, and complain to a supervisory authority. You can withdraw a consent at any time in your contact choices.

# About these details
The company is made up: you are looking at a demonstration.`,
};

export const demoOwnPages: Dictionary<typeof de> = { de, en };
