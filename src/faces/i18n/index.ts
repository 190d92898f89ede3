import { en } from './en/index.ts';
import type { Locale } from './locale.ts';
import { pl } from './pl/index.ts';
import { uk } from './uk/index.ts';

/** Polish is the source: a language that misses one of its keys does not compile. */
export type Messages = typeof pl;

export const messages: Record<Locale, Messages> = { pl, uk, en };
