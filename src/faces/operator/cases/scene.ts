import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { CannedAnswer, CaseQueue } from '../../../cases/case-type.ts';
import { cannedAnswers, caseQueues } from '../../../cases/case-types.ts';
import { type Colleague, colleagues } from '../../../cases/colleagues.ts';
import { lookAgain, viewCase, type WorkedCase, workedCase } from '../../../cases/view.ts';
import { notFound } from '../../http/error-pages.tsx';
import { keptText } from '../../http/kept-text.ts';
import { sendPage } from '../../http/page.ts';
import { isByItself } from '../../http/request.ts';
import type { CarriedFile } from '../../ui/attachments/attachments-field.tsx';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { type DeskPage, deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { CasePage } from './case-page.tsx';
import type { CaseVisit } from './inbox.ts';
import { messagesShown } from './messages-shown.ts';
import type { Refusal } from './refusal.ts';

/** Everything that the page of a case shows. */
export interface CaseScene {
  readonly desk: DeskPage;
  readonly worked: WorkedCase;
  readonly colleagues: readonly Colleague[];
  readonly queues: readonly CaseQueue[];
  readonly canned: readonly CannedAnswer[];
  /** How many messages were asked for. */
  readonly most: number;
  /** Of the answer, the note and the small forms beside them; their fields have different names. */
  readonly form: FormView;
  /** Attached to an answer that is not sent yet. */
  readonly carried: readonly CarriedFile[];
  /** For the next message and the next note. */
  readonly sendKeys: { readonly answer: string; readonly note: string };
  readonly refusal: Refusal | undefined;
  /** The text outlived its session. */
  readonly kept: boolean;
}

const query = z.object({ wiadomosci: z.coerce.number().int().min(1).max(10_000).catch(messagesShown) });

/** A look at the case: recorded, and the resident's messages are read. */
export async function showCase(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const { wiadomosci: most } = query.parse(request.query);
  const look = isByItself(request) ? lookAgain : viewCase;
  const worked = await city.transact((tx) => look(tx, clerk, number, most));
  if (!worked) return notFound(request, reply);
  const values = await keptValues(request, number);
  return draw(visit, worked, {
    most,
    kept: values !== undefined,
    form: { values: values ?? {}, errors: {} },
  });
}

/** What the session that has ended took out of the clerk's hands. */
async function keptValues(request: FastifyRequest, number: number) {
  const answer = await keptText(request, { address: urls.caseAnswer(number), person: undefined });
  return answer ?? keptText(request, { address: urls.caseNote(number), person: undefined });
}

interface Again {
  readonly form?: FormView;
  /** Of the answer. */
  readonly sendKey?: string;
  readonly carried?: readonly CarriedFile[];
  readonly status?: number;
  readonly refusal?: Refusal;
}

/** The page once more, with what was typed, and why it was not done. */
export async function showCaseAgain(visit: CaseVisit, number: number, again: Again): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const worked = await workedCase(city.db, clerk, number, messagesShown);
  return worked ? draw(visit, worked, { ...again, most: messagesShown }) : notFound(request, reply);
}

/** What was asked for is not done: the page says why, and how the case stands now. */
export function refuse(
  visit: CaseVisit,
  number: number,
  reason: Refusal | 'not-found',
  form?: FormView,
): Promise<FastifyReply> | FastifyReply {
  if (reason === 'not-found') return notFound(visit.request, visit.reply);
  return showCaseAgain(visit, number, { status: 409, refusal: reason, ...(form && { form }) });
}

interface Drawn {
  readonly most: number;
  readonly kept?: boolean;
}

async function draw(
  visit: CaseVisit,
  worked: WorkedCase,
  { form = emptyForm, sendKey, carried = [], status = 200, refusal, kept = false, most }: Again & Drawn,
): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const [desk, known, queues, canned] = await Promise.all([
    deskPage(visit),
    colleagues(city.db, clerk),
    caseQueues(city.db),
    cannedAnswers(city.db, worked.case.typeId),
  ]);
  const sendKeys = { answer: sendKey ?? randomUUID(), note: randomUUID() };
  return sendPage(
    reply,
    CasePage({
      desk,
      worked,
      colleagues: known,
      queues,
      canned,
      most,
      form,
      carried,
      sendKeys,
      refusal,
      kept,
    }),
    status,
  );
}
