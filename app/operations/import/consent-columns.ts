/** Columns in which an export speaks of a yes. It is a claim until the row says when and how it was given. */
import type { ChannelId } from "~/domain/preference/channel";
import { foldHeader } from "./fold-header";

const byChannel: Record<ChannelId, string> = {
  email: `emailoptin newsletter newsletteroptin newsletteranmeldung emailconsent consentemail einwilligungemail
    emaileinwilligung werbeeinwilligungemail einwilligungnewsletter emailwerbung optinemail emailerlaubt
    einwilligungemailwerbung`,
  phone: `phoneoptin calloptin phoneconsent consentphone einwilligungtelefon telefoneinwilligung telefonwerbung
    werbeeinwilligungtelefon optinphone optintelefon anrufeerlaubt anruferlaubt einwilligungtelefonwerbung`,
  sms: `smsoptin smsconsent consentsms einwilligungsms smseinwilligung werbeeinwilligungsms optinsms`,
  messenger: `whatsappoptin consentmessenger messengeroptin einwilligungwhatsapp einwilligungmessenger optinwhatsapp`,
  letter: `consentletter einwilligungbrief einwilligungpost werbeeinwilligungpost briefwerbung postoptin postwerbung`,
  visit: `consentvisit einwilligungbesuch`,
};

const channelOf = new Map(
  Object.entries(byChannel).flatMap(([channel, headings]) =>
    headings.split(/\s+/).map((heading) => [heading, channel] as const),
  ),
);

const withoutChannel = new Set(
  `consent optin einwilligung werbeeinwilligung dsgvoeinwilligung dsgvo gdprconsent marketingconsent marketingoptin
  legalbasis hslegalbasis rechtsgrundlage legalbasisforprocessingcontactsdata doubleoptin doi
  rechtsgrundlagefuerdieverarbeitungderkontaktdaten rechtsgrundlagefuerdieverarbeitungderdatendeskontakts
  rechtsgrundlagezurverarbeitungvonkontaktdaten marketingemailconfirmationstatus`.split(/\s+/),
);

export function findConsentChannel(header: string): ChannelId | null {
  return channelOf.get(foldHeader(header)) ?? null;
}

/** A yes that names no way of contact claims nothing: consent is given for one way at a time (UWG § 7). */
export function speaksOfConsentWithoutChannel(header: string): boolean {
  return withoutChannel.has(foldHeader(header));
}
