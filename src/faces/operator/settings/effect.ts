import { z } from 'zod';
import { dayOf, startOfDay } from '../../../platform/clock.ts';
import { day, parseInput } from '../../../platform/input.ts';
import { type RawForm, textOf } from '../../http/form.ts';
import type { Messages } from '../../i18n/index.ts';

export type Effect =
  /** Without `from`: at once. */
  | { readonly ok: true; readonly from: Date | undefined }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** "Obowiązuje od": at once, or from the first moment of a day. */
export function readEffect(raw: RawForm, now: Date, t: Messages): Effect {
  if (textOf(raw, 'kiedy') !== 'od-dnia') return { ok: true, from: undefined };
  const parsed = parseInput(z.object({ dzien: day }), raw);
  if (!parsed.ok) return { ok: false, errors: { dzien: t.errors[parsed.errors.dzien ?? 'date-invalid'] } };
  const { dzien } = parsed.value;
  if (dzien <= dayOf(now)) return { ok: false, errors: { dzien: t.operatorSettings.effect.past } };
  return { ok: true, from: startOfDay(dzien) };
}
