import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { secondsUntil } from '../../../accounts/delay.ts';
import type { City } from '../../../city/city.ts';
import { viewPerson } from '../../../people/directory.ts';
import { readPesel } from '../../../people/pesel.ts';
import { dayOf } from '../../../platform/clock.ts';
import {
  code,
  day,
  email,
  line,
  type Parsed,
  parseInput,
  personName,
  phone,
  postalCode,
} from '../../../platform/input.ts';
import {
  type CorrectableData,
  correctableData,
  correctPerson,
  type PersonCorrected,
  type Wanted,
} from '../../../privacy/correct-person.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { type RawForm, rawForm, refusedForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { sendConflict } from './conflict.tsx';
import { CorrectionPage } from './correction-page.tsx';

type CorrectionVisit = Visit<ClerkWho<'edit-residents'>>;

/** "Popraw dane", at the counter and with a reason. */
export function correctionRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.correction(':id'), (visit) => show(visit, undefined));

  desk.post(urls.correction(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    const known = id && (await correctableData(city.db, clerk, city.keys, id));
    if (!known) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = readCorrection(raw, known, dayOf(city.clock()));
    if (!parsed.ok) return show(visit, refusedForm(raw, parsed.errors, t), 422);
    const corrected = await city.transact((tx) => correctPerson(tx, clerk, city.keys, id, parsed.value));
    if (!corrected.ok) return refuse(visit, id, corrected, raw);
    const back = clerk.permissions.has('read-residents') ? urls.resident(id) : urls.home;
    return redirect(reply, back, { kind: 'success', text: t.residentsDesk.correct.done });
  });
}

const orNothing = <T extends z.ZodType>(one: T) =>
  z.preprocess((typed) => (String(typed ?? '').trim() === '' ? null : typed), one.nullable());

/** Without an account there is nothing to write to or to call. */
const nothing = z
  .unknown()
  .optional()
  .transform(() => null);

/** What is known must not be emptied by mistake, except what somebody may have no longer. */
function readCorrection(raw: RawForm, { accountId }: CorrectableData, today: string): Parsed<Wanted> {
  const shape = z
    .object({
      firstName: personName,
      lastName: personName,
      birthDate: orNothing(
        day.refine((value) => value <= today && value > '1900-01-01', code('date-future')),
      ),
      postalCode: orNothing(postalCode),
      pesel: orNothing(line(20).refine((typed) => readPesel(typed) !== undefined, code('pesel-invalid'))),
      phone: accountId === null ? nothing : orNothing(phone),
      email: accountId === null ? nothing : email,
      reason: line(500),
      version: z.string(code('required')).max(40),
    })
    .transform(({ pesel, reason, version, ...data }) => ({
      data,
      pesel: pesel === null ? undefined : readPesel(pesel)?.digits,
      reason,
      version,
    }));
  return parseInput(shape, raw);
}

function refuse(
  visit: CorrectionVisit,
  personId: string,
  refused: Extract<PersonCorrected, { ok: false }>,
  raw: RawForm,
): Promise<FastifyReply> | FastifyReply {
  const t = messages[visit.request.scene.locale];
  const { correct } = t.residentsDesk;
  switch (refused.reason) {
    case 'not-found':
      return notFound(visit.request, visit.reply);
    case 'wrong':
      return show(visit, refusedForm(raw, refused.errors, t), 422);
    case 'delayed': {
      const pesel = t.counter.newPerson.delayed(secondsUntil(refused.freeAt, visit.city.clock()));
      return show(visit, { ...refusedForm(raw, {}, t), errors: { pesel } }, 429);
    }
    case 'nothing-changed': {
      const form = refusedForm(raw, {}, t);
      return show(visit, { ...form, errors: { firstName: correct.nothingChanged } }, 422);
    }
    case 'own':
    case 'other-role':
    case 'changed-meanwhile':
      return sendConflict(visit, {
        title: correct.conflictTitle,
        text: correct.refused[refused.reason],
        personId,
        again:
          refused.reason === 'own' ? undefined : { href: urls.correction(personId), label: correct.again },
      });
  }
}

async function show(
  visit: CorrectionVisit,
  refused: FormView | undefined,
  status = 200,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
  const known = person && (await correctableData(city.db, clerk, city.keys, person.id));
  if (!known) return notFound(request, reply);
  const { pesel: _never, ...shown } = known.data;
  const form = refused ?? { values: { ...shown, version: known.version } as FormView['values'], errors: {} };
  // The form keeps the version that it was opened with.
  const version = textOf(form.values as RawForm, 'version');
  return sendPage(
    reply,
    CorrectionPage({ desk: await deskPage(visit), person, known, form, version }),
    status,
  );
}
