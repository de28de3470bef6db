import { z } from "zod";

/** An instant as it is answered: ISO 8601 in UTC. */
export const instantAnswerSchema = z.string().meta({ format: "date-time" });
