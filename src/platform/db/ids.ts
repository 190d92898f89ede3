import { type RawBuilder, sql } from 'kysely';

/** A UUIDv7 whose time part is this moment, so that the order of the ids is that of what they stand for. */
export const idAt = (moment: Date): RawBuilder<string> => sql<string>`uuidv7(${moment}::timestamptz - now())`;
