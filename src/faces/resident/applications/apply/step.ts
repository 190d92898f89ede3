import type { FastifyReply } from 'fastify';
import type { EditResult } from '../../../../applications/edit.ts';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { strange, type Visit } from '../../guard.ts';
import { type StepKey, urls } from '../../urls.ts';
import { nextStep, type Place, stepUrl } from './place.ts';

/** One page of the form: shows itself, and takes what was filled in. */
export interface Step {
  show(visit: Visit, place: Place): Promise<FastifyReply>;
  take(visit: Visit, place: Place): Promise<FastifyReply>;
}

/** The button that was pressed: its name holds a hyphen, which no field of a definition can. */
export const pressed = { name: 'po-zapisie', draft: 'lista', background: 'w-tle' } as const;

/** "Zapisz wersję roboczą": what is there is enough. */
export function savesDraft(visit: Visit): boolean {
  return textOf(rawForm(visit.request), pressed.name) === pressed.draft;
}

/** The island saves while somebody types: nothing is refused, and nothing but the status is answered. */
export function savesInBackground(visit: Visit): boolean {
  return textOf(rawForm(visit.request), pressed.name) === pressed.background;
}

/** Everything of this step is saved: to the list, or on to the next step. */
export function leaveStep(visit: Visit, place: Place, step: StepKey): FastifyReply {
  if (!savesDraft(visit)) return redirect(visit.reply, stepUrl(place, nextStep(place, step)));
  const t = messages[visit.request.scene.locale].resident.apply;
  const text = place.application.status === 'draft' ? t.draftSaved : t.changesSaved;
  return redirect(visit.reply, urls.applications, { kind: 'success', text });
}

/** Somebody sent, cancelled or deleted it in the meantime. */
export async function notOpenAnyMore(
  visit: Visit,
  edit: EditResult & { ok: false },
  number: number | null,
): Promise<FastifyReply> {
  if (edit.reason === 'not-found' || number === null) return strange(visit);
  return alreadySent(visit, number);
}

export function alreadySent(visit: Visit, number: number): FastifyReply {
  const text = messages[visit.request.scene.locale].resident.apply.alreadySent;
  return redirect(visit.reply, urls.application(number), { kind: 'info', text });
}
