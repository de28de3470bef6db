import { data, redirect } from "@remix-run/server-runtime";
import { asSent } from "~/auth/as-sent.server";
import type { CustomerVisit } from "~/auth/guards.server";
import { customerHome } from "~/auth/landing-paths";
import type { EditConflict, FormFault } from "~/components/choices/editor-page";
import type { PreviewProps } from "~/components/choices/preview";
import type { Preferences } from "~/domain/preference/preference";
import type { Editor } from "~/domain/preference/preference-fact";
import { plainText } from "~/i18n/sentence";
import { writeChanges } from "~/i18n/sentences/write-change";
import { findHouse } from "~/operations/house/find-house.server";
import type { House } from "~/operations/house/read-house.server";
import { changePreferences } from "~/operations/preferences/change-preferences.server";
import { previewPreferences } from "~/operations/preferences/preview-preferences.server";
import { presentPreview } from "./present-preview.server";

/** What an editor gets back where nothing was saved: everything typed, and why. */
export interface NotSaved<V> {
  values: V;
  /** The version that the next attempt is based on: the one that the form names, until a conflict told of a newer one. */
  version: number;
  faults: FormFault[];
  conflict: EditConflict | null;
  /** How it would hold, where that was asked. */
  preview: PreviewProps | null;
}

export interface PartToSave<V> {
  editor: Editor;
  values: V;
  faults: FormFault[];
  /** Puts the part into the whole. */
  change: (current: Preferences, house: House) => Preferences;
  /** The part is who may get in touch. */
  choosesPeople?: boolean;
  /** A button of the form changed what is typed: nothing is saved, the form comes back. */
  isDraft?: boolean;
  /** Where a fault stands that only the whole shows. */
  fallbackFieldId: string;
  fallbackText: string;
}

/**
 * The action of every editor: back with faults, the conflict or how it would hold, else to the letter, which says what
 * changed.
 */
export async function savePart<V>(visit: CustomerVisit, form: FormData, part: PartToSave<V>) {
  const { values, faults } = part;
  const version = readVersion(form);
  if (faults.length > 0) return data(notSaved({ values, version, faults }), { status: 422 });
  if (form.has("preview") || part.isDraft) return previewPart(visit, version, part);
  const result = await changePreferences(asSent(visit, form), {
    customerId: visit.customer.id,
    basedOnVersion: version,
    change: part.change,
    language: visit.language,
    choosesPeople: part.choosesPeople,
  });
  if (result.kind === "saved") throw redirect(`${customerHome}?saved=${result.version}`);
  if (result.kind === "unchanged") throw redirect(`${customerHome}?unchanged`);
  if (result.kind === "invalid") return invalid(part, version);
  const told = result.kind === "too_wide" ? result.wider : result.changes;
  const changes = writeChanges(told, await findHouse(visit.operations), visit.language).map(plainText);
  if (result.kind === "too_wide") {
    return data(notSaved({ values, version, conflict: { changes, tooWide: result.because } }), {
      status: 403,
    });
  }
  return data(notSaved({ values, version: result.version, conflict: { changes } }), { status: 409 });
}

async function previewPart<V>(visit: CustomerVisit, version: number, part: PartToSave<V>) {
  const preview = await previewPreferences(visit.operations, visit.customer.id, part.change);
  if (!preview) return invalid(part, version);
  return data(
    notSaved({ values: part.values, version, preview: presentPreview(visit, preview, part.editor) }),
  );
}

function invalid<V>({ values, fallbackFieldId, fallbackText }: PartToSave<V>, version: number) {
  const fault = { fieldId: fallbackFieldId, text: fallbackText };
  return data(notSaved({ values, version, faults: [fault] }), { status: 422 });
}

function notSaved<V>(answer: Partial<NotSaved<V>> & Pick<NotSaved<V>, "values" | "version">): NotSaved<V> {
  return { faults: [], conflict: null, preview: null, ...answer };
}

/** A form without a version is based on none: it meets a conflict as soon as anything is on record. */
export function readVersion(form: Pick<FormData, "get">): number {
  const version = Number(form.get("version"));
  return Number.isSafeInteger(version) ? version : 0;
}
