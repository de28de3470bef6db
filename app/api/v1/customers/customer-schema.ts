/** A customer as the wire carries one. Addresses and numbers come in and never go out: those are given by permits. */
import { z } from "zod";
import { sayFault } from "~/domain/input-fault";
import { openedByImport } from "~/domain/people/change-by-import";
import { type ContactPointKind, contactPointKinds } from "~/domain/people/contact-point";
import { parseCustomerReference, referenceCharactersMax } from "~/domain/people/customer-reference";
import { usableChannels } from "~/domain/people/usable-channels";
import { idSchema, listOf, setOf, textSchema, wordsSchema } from "~/domain/preference/list-schema";
import { formatInstant } from "~/domain/time/instant";
import { languages } from "~/i18n/language";
import type { CustomerForProgram } from "~/operations/customers/show-customer-to-program.server";
import { instantAnswerSchema } from "../instant-answer-schema";

const textCharactersMax = 500;
const pointsMax = 50;
const channelsMax = 20;
const refusalsMax = 20;
const referencesMax = 20;

const referenceSchema = textSchema(referenceCharactersMax).transform((text, context) => {
  const reference = parseCustomerReference(text);
  if (reference) return reference;
  context.addIssue(sayFault("names_nobody"));
  return z.NEVER;
});

/** In the path: our own id, or `salesforce:003A…`. */
export const customerParams = z.strictObject({
  reference: referenceSchema.describe("The customer: our id, or the id in another system as `system:id`"),
});

/** The same, and one of their invitations. */
export const invitationParams = customerParams.extend({
  id: idSchema.describe("Of the invitation, as the customer's list of invitations has it"),
});

const words = wordsSchema(textCharactersMax).trim();

export const nameSchema = z.strictObject({
  salutation: z.enum(["ms", "mr"]).optional().describe("Absent = it is not known"),
  givenName: words.describe("Empty where it is not known"),
  familyName: words.min(1).describe("Or the only name"),
});

const postalAddressSchema = z.strictObject({
  street: words.min(1).describe("With the number"),
  postalCode: words.describe("Empty where there is none"),
  city: words.min(1).describe("The town"),
  country: words.default("").describe("ISO 3166-1 or its name; absent = it is not said"),
});

const valueMeans: Record<ContactPointKind, string> = {
  email: "An e-mail address",
  phone:
    "A telephone number; without a country code as it is dialled in the country of the address, else of the house",
  postal: "Where letters arrive",
};

export const contactPointToPutSchema = z
  .discriminatedUnion("kind", [
    pointOf("email", textSchema(textCharactersMax)),
    pointOf("phone", textSchema(textCharactersMax)),
    pointOf("postal", postalAddressSchema),
  ])
  .meta({ id: "ContactPointToPut" });

function pointOf<Kind extends ContactPointKind, Value extends z.ZodType>(kind: Kind, value: Value) {
  const channel = z.enum(openedByImport[kind], {
    error: sayFault("opened_by_customer_alone", openedByImport[kind].join()),
  });
  return z.strictObject({
    kind: z.literal(kind).describe("What it is"),
    value: value.describe(valueMeans[kind]),
    openChannels: setOf(channel, channelsMax)
      .optional()
      .describe(
        "By which ways a customer who has not chosen may be reached there, as far as one wanted is; absent = by all of these",
      ),
  });
}

/** At least one. */
export const channelsSchema = setOf(idSchema, channelsMax).refine((list) => list.length > 0, {
  error: sayFault("names_no_channel"),
});

export const customerToPutSchema = z
  .strictObject({
    references: listOf(
      referenceSchema.refine((reference) => "system" in reference, { error: sayFault("names_no_system") }),
      referencesMax,
    )
      .default([])
      .describe("Ids that further systems gave the same person, as `system:id`"),
    name: nameSchema.describe("Of the person"),
    language: z.enum(languages).optional().describe("In which the customer is written to; absent = as it is"),
    contactPoints: listOf(contactPointToPutSchema, pointsMax)
      .optional()
      .describe("All of them; absent = as they are"),
    refusals: listOf(
      z.strictObject({
        channels: channelsSchema.describe("By which ways the customer does not want to be reached"),
        source: words.min(1).describe("Where you know it from; kept as evidence"),
      }),
      refusalsMax,
    )
      .default([])
      .describe("A no that you know of; it holds at once, for every contact point told here"),
    contactPerson: referenceSchema
      .nullable()
      .optional()
      .describe(
        "Who looked after them until now: our id, or the one by which the person was put, as `system:id`",
      ),
  })
  .meta({ id: "CustomerToPut" });

export const customerSchema = z
  .strictObject({
    id: z.string(),
    references: z.array(z.string()),
    name: z.strictObject({
      salutation: z.enum(["ms", "mr"]).optional(),
      givenName: z.string(),
      familyName: z.string(),
    }),
    language: z.string(),
    hasChosen: z.boolean(),
    preferenceVersion: z.int(),
    contactPerson: z.string().nullable(),
    contactPoints: z.array(
      z
        .strictObject({
          id: z.string(),
          kind: z.enum(contactPointKinds),
          openChannels: z.array(z.string()),
          usableChannels: z.array(z.string()),
          isVerified: z.boolean(),
          badSince: instantAnswerSchema.nullable(),
        })
        .meta({ id: "ContactPoint" }),
    ),
    assignments: z.array(
      z
        .strictObject({
          area: z.string().nullable(),
          staff: z.string().nullable(),
          rank: z.int().nullable(),
          waiting: z.array(z.strictObject({ staff: z.string(), position: z.int().nullable() })),
          since: instantAnswerSchema,
        })
        .meta({ id: "CustomerAssignment" }),
    ),
  })
  .meta({ id: "Customer" });

export function toCustomerAnswer(found: CustomerForProgram): z.input<typeof customerSchema> {
  const { customer } = found;
  const { salutation, givenName, familyName } = customer;
  return {
    id: customer.id,
    references: found.references.map(({ system, externalId }) => `${system}:${externalId}`),
    name: { ...(salutation && { salutation }), givenName, familyName },
    language: customer.language,
    hasChosen: customer.chosenAt !== null,
    preferenceVersion: found.preferenceVersion,
    contactPerson: customer.proposedStaff,
    contactPoints: found.points.map(toPointAnswer),
    assignments: found.assignments.map(({ area, staff, rank, waiting, since }) => ({
      area: area === "" ? null : area,
      staff,
      rank,
      waiting,
      since: formatInstant(since),
    })),
  };
}

function toPointAnswer(point: CustomerForProgram["points"][number]) {
  const { id, kind, openChannels, verifiedAt, badSince } = point;
  return {
    id,
    kind,
    openChannels,
    usableChannels: usableChannels(point),
    isVerified: verifiedAt !== null,
    badSince: badSince === null ? null : formatInstant(badSince),
  };
}
