import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Parsed } from '../../platform/input.ts';
import type { Messages } from '../i18n/index.ts';
import type { FormView } from '../ui/form/form-view.ts';
import type { TakenAttachments } from './attachments.ts';
import { type RawForm, refusedForm } from './form.ts';

/** The key that this form was drawn with, or a new one: what was attached to it goes by it. */
export function sendKeyIn({ sendKey }: RawForm): string {
  return z.uuid().safeParse(sendKey).data ?? randomUUID();
}

/** A message that cannot be sent as it is. */
export function refusedMessage(
  raw: RawForm,
  parsed: Parsed<unknown>,
  { error }: TakenAttachments,
  t: Messages,
): FormView {
  const { values, errors } = refusedForm(raw, parsed.ok ? {} : parsed.errors, t);
  return { values, errors: { ...errors, attachments: error } };
}
