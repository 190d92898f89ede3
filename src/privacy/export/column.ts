import type { RawBuilder } from 'kysely';
import type { DB } from '../../platform/db/schema.ts';
import type { Known } from './known.ts';

/** It means nothing outside of the system. */
export const inside = Symbol('inside');
/** Whoever has it may get in somewhere. */
export const secret = Symbol('secret');

export type Row = Readonly<Record<string, unknown>>;
type Read = (value: never, known: Known, row: Row) => unknown;

/** Under which key a column stands in the export, and how its value is read; or why it is left out. */
type Column = string | readonly [key: string, read: Read] | typeof inside | typeof secret;

/** Where rows of a table stand in the export: under which rows of another, found by which column. */
export interface Place {
  readonly as: string;
  readonly under:
    | 'accounts'
    | 'people'
    | 'applications'
    | 'cards'
    | 'cases'
    | 'case_messages'
    | 'entitlements';
  /** The column that holds the id of the row above, or the text of one. */
  readonly by: string | RawBuilder<string>;
  readonly order: string;
  /** Which of them, when not all. */
  readonly only?: (known: Known) => RawBuilder<boolean>;
}

/** One table with every column that it has: a new one does not compile until somebody has decided about it. */
export interface Source<T extends keyof DB> {
  readonly columns: Readonly<Record<keyof DB[T] & string, Column>>;
  readonly places: readonly Place[];
}

/** The same when it does not matter which. */
export interface AnySource {
  readonly columns: Readonly<Record<string, Column>>;
  readonly places: readonly Place[];
}

export type Sources<T extends keyof DB> = { readonly [N in T]: Source<N> };
