import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { secondsUntil } from '../../../accounts/delay.ts';
import type { City } from '../../../city/city.ts';
import { addPerson } from '../../../people/add-person.ts';
import { readPesel } from '../../../people/pesel.ts';
import { dayOf } from '../../../platform/clock.ts';
import { code, day, line, parseInput, personName } from '../../../platform/input.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Checkbox } from '../../ui/checkbox/checkbox.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { emptyForm, errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';

type CounterVisit = Visit<ClerkWho<'edit-residents'>>;

/** Somebody whom the city knows already, and how it was found out. */
interface Known {
  readonly reason: 'same-pesel' | 'alike';
  readonly personId: string;
}

/** Somebody at the counter whom the city does not know yet. */
export function newPersonRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.newPerson, (visit) => show(visit, emptyForm));

  desk.post(urls.newPerson, async (visit) => {
    const { clerk, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(personInput(dayOf(city.clock())), raw);
    if (!parsed.ok) return show(visit, refusedForm(raw, parsed.errors, t), 422);
    const added = await city.transact((tx) => addPerson(tx, clerk, city.keys, parsed.value));
    if (added.ok) return redirect(reply, urls.counterChoice(added.personId));
    const form = refusedForm(raw, {}, t);
    if (added.reason !== 'delayed') return show(visit, form, 409, added);
    const pesel = t.counter.newPerson.delayed(secondsUntil(added.freeAt, city.clock()));
    return show(visit, { ...form, errors: { pesel } }, 429);
  });
}

function personInput(today: string) {
  return z
    .object({
      firstName: personName,
      lastName: personName,
      birthDate: day.refine((value) => value <= today && value > '1900-01-01', code('date-future')),
      pesel: z.preprocess(
        (typed) => (String(typed ?? '').trim() === '' ? undefined : typed),
        line(20)
          .refine((typed) => readPesel(typed) !== undefined, code('pesel-invalid'))
          .transform((typed) => readPesel(typed)?.digits)
          .optional(),
      ),
      nobodyOfThese: z
        .string()
        .optional()
        .transform((ticked) => ticked === 'tak'),
    })
    .refine(({ pesel, birthDate }) => !pesel || readPesel(pesel)?.birthDate === birthDate, {
      error: code('pesel-birth-date'),
      path: ['pesel'],
    });
}

async function show(visit: CounterVisit, form: FormView, status = 200, known?: Known): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { page } = desk;
  const { residents } = page.t;
  const t = page.t.counter.newPerson;
  const labels = {
    firstName: residents.firstName,
    lastName: residents.lastName,
    birthDate: residents.birthDate,
    pesel: t.pesel,
  };
  return sendPage(
    visit.reply,
    <DeskFrame
      desk={desk}
      title={t.title}
      current="residents"
      breadcrumb={[{ label: residents.title, href: urls.residents }, { label: t.title }]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={t.title} lead={t.lead} />
      {known && (
        <Alert kind="warning" title={known.reason === 'alike' ? t.alike : t.samePesel}>
          <p>
            <a class="ds-link" href={urls.resident(known.personId)}>
              {t.showKnown}
            </a>
          </p>
        </Alert>
      )}
      <Form page={page} action={urls.newPerson}>
        <TextField form={form} name="firstName" label={labels.firstName} spellcheck={false} />
        <TextField form={form} name="lastName" label={labels.lastName} spellcheck={false} />
        <DateField
          form={form}
          name="birthDate"
          label={labels.birthDate}
          min="1900-01-02"
          max={dayOf(desk.now)}
        />
        <TextField
          form={form}
          name="pesel"
          label={labels.pesel}
          hint={t.peselHint}
          inputmode="numeric"
          autocomplete="off"
          width={13}
          optional
        />
        {known?.reason === 'alike' && (
          <Checkbox form={form} name="nobodyOfThese" label={t.nobodyOfThese} optional unmarked />
        )}
        <ButtonRow>
          <Button>{t.confirm}</Button>
          <Button variant="tertiary" href={urls.residents}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>,
    status,
  );
}
