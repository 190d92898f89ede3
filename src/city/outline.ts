import { z } from 'zod';

const degrees = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** The city on a map, part by part: a name, and the corners as longitude and latitude. */
export const cityOutline = z.array(z.object({ name: z.string(), ring: z.array(degrees).min(3).max(2000) }));
export type CityOutline = z.output<typeof cityOutline>;
