import type { FastifyRequest } from 'fastify';
import {
  noAttachments,
  type PreparedAttachments,
  prepareAttachments,
  type RefusedAttachment,
} from '../../cases/attachments.ts';
import type { SealedFile } from '../../platform/files/files.ts';
import { type Messages, messages } from '../i18n/index.ts';
import type { CarriedFile } from '../ui/attachments/attachments-field.tsx';
import { type CarryingForm, fileOf, ticketFor } from './carried-files.ts';
import { rawForm } from './form.ts';
import { uploadsOf } from './uploads.ts';

export interface TakenAttachments {
  /** For the verb, when there is no `error`. */
  readonly prepared: PreparedAttachments;
  /** The sentence for the field `attachments`. */
  readonly error: string | undefined;
  /** For the page that comes back, whatever it is that is wrong. */
  readonly carried: readonly CarriedFile[];
}

/** What `<AttachmentsField>` has sent: the files of this time, and the good ones of the times before. */
export async function takeAttachments(
  request: FastifyRequest,
  form: CarryingForm,
): Promise<TakenAttachments> {
  const { city, locale } = request.scene;
  const now = city.clock();
  const tickets = [rawForm(request).carried ?? []].flat().slice(0, 10);
  const before = tickets.flatMap((ticket) => fileOf(city.keys, form, ticket, now) ?? []);
  const taken = await prepareAttachments(
    city.files,
    form.personId,
    uploadsOf(request, 'attachments'),
    city.config.clamavUrl !== undefined,
    before,
  );
  const carry = (files: readonly SealedFile[]): CarriedFile[] =>
    files.map((file) => ({
      ticket: ticketFor(city.keys, form, file, now),
      name: file.name,
      size: file.size,
    }));
  if (taken.ok) return { prepared: taken.value, error: undefined, carried: carry(taken.value.files) };
  const t = messages[locale];
  return {
    prepared: noAttachments,
    error: taken.refused.map((one) => sentence(one, t)).join(' '),
    carried: carry(taken.good),
  };
}

function sentence({ error, name }: RefusedAttachment, t: Messages): string {
  const why = t.errors[error];
  return name === undefined ? why : t.ui.attachments.refused(name, why);
}
