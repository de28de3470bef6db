/** What the Authorization API 1.0 of OpenID AuthZEN carries, with our meaning; fields that are not known are ignored. */
import { z } from "zod";
import { sayFault } from "~/domain/input-fault";
import { parseInstant } from "~/domain/time/instant";

const properties = z
  .record(z.string(), z.unknown())
  .optional()
  .meta({ description: "Whatever else is known of it; nothing of it is read." });
export const idCharactersMax = 300;
const text = z.string().max(idCharactersMax);

export const subjectSchema = z
  .looseObject({
    type: text.meta({ description: "`staff`, `automated` or `ai`; every other is not known here." }),
    id: text.meta({
      description:
        "Of `staff` our id, or the one by which the person was put, as `system:id`; of the others the name that your program gives itself.",
    }),
    properties,
  })
  .meta({ id: "Subject", description: "Who contacts: type `staff`, `automated` or `ai`." });

export const actionSchema = z
  .looseObject({
    name: text.meta({ description: "The id of a channel, as the house lists them." }),
    properties,
  })
  .meta({ id: "Action", description: "By which way: the id of a channel, such as `phone`." });

export const resourceSchema = z
  .looseObject({
    type: text.meta({ description: "`customer`; every other is not known here." }),
    id: text.meta({ description: "Our id, or the one in another system as `system:id`." }),
    properties,
  })
  .meta({
    id: "Resource",
    description: "Whom: type `customer`, our id or the one of another system as `system:id`.",
  });

const timeDescription =
  "ISO 8601 with offset or Z; absent: now. In the past it is judged by what was decided then.";

export const contextSchema = z
  .looseObject({
    topic: text.optional().meta({ description: "About what; absent: the default topic of the key." }),
    time: z
      .string()
      .refine((time) => parseInstant(time) !== undefined, sayFault("no_instant"))
      .optional()
      .meta({ format: "date-time", description: timeDescription }),
  })
  .meta({ id: "QuestionContext", description: "About what, and for which instant." });

export const questionSchema = z.looseObject({
  subject: subjectSchema,
  action: actionSchema,
  resource: resourceSchema,
  context: contextSchema.optional(),
});

export type Question = z.output<typeof questionSchema>;
