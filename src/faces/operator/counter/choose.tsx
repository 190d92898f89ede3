import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { offersFor } from '../../../applications/offers.ts';
import { takeApplication, takenFor } from '../../../applications/take.ts';
import type { City } from '../../../city/city.ts';
import { viewPerson } from '../../../people/directory.ts';
import { code, parseInput } from '../../../platform/input.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { emptyForm, errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { Radios } from '../../ui/radios/radios.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { nameOf } from '../residents/resident-page.tsx';
import { urls } from '../urls.ts';

type CounterVisit = Visit<ClerkWho<'edit-residents'>>;

const choice = z.object({ type: z.string(code('choose')).min(1, code('choose')).max(60) });

/** "Przyjmij wniosek": which one, of those that this person may make now. */
export function chooseRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.counterChoice(':id'), (visit) => ask(visit, emptyForm));

  desk.post(urls.counterChoice(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(choice, raw);
    if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
    const { extension } = await city.settings();
    const { type } = parsed.value;
    const taken = await city.transact((tx) => takeApplication(tx, clerk, id, type, extension));
    if (taken.ok) return redirect(reply, urls.taken(taken.draftId));
    if (taken.reason === 'not-found') return notFound(request, reply);
    return ask(visit, { values: {}, errors: { type: t.counter.choose.refused } }, 409);
  });
}

async function ask(visit: CounterVisit, form: FormView, status = 200): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
  if (!person || person.erasedAt) return notFound(request, reply);
  const { extension } = await city.settings();
  const [desk, offers, begun] = await Promise.all([
    deskPage(visit),
    offersFor(city.db, { personId: person.id }, city.clock(), extension),
    takenFor(city.db, clerk, person.id),
  ]);
  const { page } = desk;
  const t = page.t.counter.choose;
  const offered = offers.filter(({ decision }) => decision.offered);
  const title = t.title(nameOf(page, person));
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={title} current="residents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ type: t.type }} />
      <PageHead title={title} lead={t.lead} />
      {begun.length > 0 && (
        <Card title={t.begun}>
          <ul class="km-plain-list">
            {begun.map(({ id: draft, number, definition }) => (
              <li>
                <a class="ds-link" href={urls.taken(draft)}>
                  {number === null ? t.goOn(inLocale(definition.title, page.locale)) : t.correct(number)}
                </a>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {offered.length === 0 ? (
        <EmptyState title={t.none} drawing="card">
          {t.noneHint}
        </EmptyState>
      ) : (
        <Form page={page} action={urls.counterChoice(person.id)}>
          <Radios
            form={form}
            name="type"
            label={t.type}
            options={offered.map(({ type }) => ({
              value: type.code,
              label: inLocale(type.definition.title, page.locale),
            }))}
          />
          <ButtonRow>
            <Button>{t.confirm}</Button>
            <Button variant="tertiary" href={urls.resident(person.id)}>
              {page.t.ui.cancel}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </DeskFrame>,
    status,
  );
}
