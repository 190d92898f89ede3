import type { z } from 'zod';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** Something that the city sets, of which it has one (`key` is empty) or several. */
export interface Subject<Value = unknown> {
  /** Names it in the history for ever. */
  readonly name: string;
  readonly schema: z.ZodType<Value>;
  /** What is in force; nothing for one that is new. */
  current(db: Db, key: string): Promise<Value | undefined>;
  /** Writes it where the rooms read it. Called when its moment has come, once. */
  apply(tx: Tx, key: string, value: Value): Promise<void>;
}
