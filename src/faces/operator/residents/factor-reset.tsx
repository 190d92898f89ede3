import type { FastifyInstance, FastifyReply } from 'fastify';
import { hasSecondFactor } from '../../../accounts/second-factor/reads.ts';
import type { City } from '../../../city/city.ts';
import { isOwnHousehold } from '../../../family/own-household.ts';
import { viewPerson } from '../../../people/directory.ts';
import { parseInput } from '../../../platform/input.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { resetInput } from '../../../staff/forms.ts';
import { resetResidentsFactor } from '../../../staff/reset-second-factor.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { Checkbox } from '../../ui/checkbox/checkbox.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { emptyForm, errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { sendStaffConflict } from '../staff/conflict.tsx';
import { urls } from '../urls.ts';
import { nameOf } from './resident-page.tsx';

type ResetVisit = Visit<ClerkWho<'edit-residents'>>;

/** For a resident who stands at the counter and has lost the second factor. */
export function factorResetRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.residentsFactor(':id'), (visit) => ask(visit, emptyForm));

  desk.post(urls.residentsFactor(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(resetInput, raw);
    if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
    if (await isOwnHousehold(city.db, clerk, id)) return refuseOwn(visit, id);
    const { reason } = parsed.value;
    const reset = await city.transact((tx) => resetResidentsFactor(tx, clerk, id, reason));
    if (reset.ok) {
      const back = clerk.permissions.has('read-residents') ? urls.resident(id) : urls.home;
      return redirect(reply, back, { kind: 'success', text: t.staff.reset.done });
    }
    return reset.reason === 'not-found'
      ? notFound(request, reply)
      : sendStaffConflict(visit, reset.reason, urls.resident(id), 'residents');
  });
}

/** Whoever lives with the clerk comes to another one. */
const refuseOwn = (visit: ResetVisit, id: string) =>
  sendStaffConflict(visit, 'household', urls.resident(id), 'residents');

async function ask(visit: ResetVisit, form: FormView, status = 200): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
  if (!person) return notFound(request, reply);
  if (await isOwnHousehold(city.db, clerk, id)) return refuseOwn(visit, id);
  const { accountId } = person;
  if (accountId === null || !(await hasSecondFactor(city.db, accountId))) {
    return sendStaffConflict(visit, 'off', urls.resident(id), 'residents');
  }
  const desk = await deskPage(visit);
  const t = desk.page.t.staff.reset;
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={t.title} current="residents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ checked: t.checked, reason: t.reason }} />
      <ConfirmDialog
        page={desk.page}
        action={urls.residentsFactor(id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.resident(id)}
        danger
        fields={
          <>
            <Checkbox form={form} name="checked" label={t.checked} />
            <TextArea
              form={form}
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              rows={3}
              maxlength={500}
            />
          </>
        }
      >
        <p>{t.what(nameOf(desk.page, person))}</p>
        <p>{t.residentNext}</p>
      </ConfirmDialog>
    </DeskFrame>,
    status,
  );
}
