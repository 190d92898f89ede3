import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findOwnUse } from '../../../../benefits/own-uses.ts';
import { findOwnBroadcast } from '../../../../cases/broadcasts/own.ts';
import { caseTypes } from '../../../../cases/case-types.ts';
import { longestSubject, newCaseInput } from '../../../../cases/forms.ts';
import { openCase } from '../../../../cases/open.ts';
import type { City } from '../../../../city/city.ts';
import { parseInput } from '../../../../platform/input.ts';
import { takeAttachments } from '../../../http/attachments.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { keptText } from '../../../http/kept-text.ts';
import { refusedMessage, sendKeyIn } from '../../../http/message-form.ts';
import { redirect } from '../../../http/page.ts';
import { numberIn } from '../../../http/params.ts';
import { limits } from '../../../http/rate-limit.ts';
import { formatMoment, formatMoney } from '../../../i18n/format.ts';
import { messages } from '../../../i18n/index.ts';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { ResidentRoutes, Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { type NewCaseForm, NewCasePage } from './page.tsx';

/** "Dodaj nową sprawę" */
export function newCaseRoutes(routes: ResidentRoutes, city: City): void {
  const { db, files, transact } = city;

  async function show(visit: Visit, shown: NewCaseForm, status = 200) {
    const types = (await caseTypes(db)).filter(({ residentsOpen }) => residentsOpen);
    return showPage(visit, (panel) => <NewCasePage {...panel} {...shown} types={types} />, status);
  }

  /** Of a message to many that somebody wants to write about. */
  async function subjectFor({ resident, request, query }: Visit): Promise<string | undefined> {
    const number = numberIn({ number: query['w-sprawie'] });
    const about = number === undefined ? undefined : await findOwnBroadcast(db, resident, number);
    const { again } = messages[request.scene.locale].cases.form;
    return about && `${again} ${about.subject}`.slice(0, longestSubject);
  }

  /** "Zgłoś pomyłkę": what the till wrote down about a benefit of theirs. */
  async function mistakeIn({ resident, request, query }: Visit): Promise<FormView['values'] | undefined> {
    const id = z.guid().safeParse(query.ulga);
    const use = id.success ? await findOwnUse(db, resident, id.data) : undefined;
    if (!use) return undefined;
    const { locale } = request.scene;
    const t = messages[locale].benefits.mistake;
    const at = formatMoment(use.at);
    const money = { price: formatMoney(use.price, locale), saved: formatMoney(use.saved, locale) };
    return {
      subject: t.subject(use.name, at).slice(0, longestSubject),
      body: t.body({ ...use, ...money, at }),
    };
  }

  routes.get(urls.newCase, async (visit) => {
    const { request, resident } = visit;
    const kept = await keptText(request, { address: urls.newCase, person: resident.personId });
    const values = kept ?? (await mistakeIn(visit)) ?? { subject: await subjectFor(visit) };
    const form = { values, errors: {} };
    return show(visit, { form, sendKey: randomUUID(), carried: [], kept: kept !== undefined });
  });

  routes.post(
    urls.newCase,
    async (visit) => {
      const { request, reply, resident } = visit;
      const raw = rawForm(request);
      const t = messages[request.scene.locale];
      const sendKey = sendKeyIn(raw);
      const taken = await takeAttachments(request, { personId: resident.personId, sendKey });
      const { carried } = taken;
      const parsed = parseInput(newCaseInput, { ...raw, sendKey });
      if (!parsed.ok || taken.error !== undefined) {
        return show(visit, { form: refusedMessage(raw, parsed, taken, t), sendKey, carried }, 422);
      }
      const opened = await transact((tx) => openCase(tx, files, resident, parsed.value, taken.prepared));
      if (opened.ok) {
        const text = t.cases.form.sent(opened.number);
        return redirect(reply, urls.cases, { kind: 'success', text });
      }
      switch (opened.reason) {
        case 'type': {
          const form = refusedForm(raw, { type: 'choose' }, t);
          return show(visit, { form, sendKey, carried }, 422);
        }
        case 'gone':
          return redirect(reply, urls.cards, { kind: 'warning', text: t.cases.form.gone });
      }
    },
    { upload: true, rateLimit: limits.uploads, keeps: ['type', 'subject', 'body'] },
  );
}
