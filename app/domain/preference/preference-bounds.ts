/**
 * How much a preferences document can hold, apart from what ids and texts are (list-schema.ts). Without zod, so that
 * forms and comparisons know the same bounds as the schema.
 */

/** The people of one list, favourite first. */
export const rankedMax = 5;
export const capsMax = 20;
/** What one cap can allow. */
export const contactsPerCapMax = 1000;
export const pausesMax = 50;
export const windowsPerChannelMax = 50;
/** Topics, channels, areas or teams named in one place. */
export const namesMax = 1000;
export const noteCharactersMax = 1000;
