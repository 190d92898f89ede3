import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Audience } from '../../../cases/broadcasts/audience.ts';
import type { NamedAudience } from '../../../cases/broadcasts/broadcast.ts';
import { districts } from '../../../cases/broadcasts/districts.ts';
import { type BroadcastInput, broadcastInput } from '../../../cases/broadcasts/forms.ts';
import { reachOf } from '../../../cases/broadcasts/preview.ts';
import { sendBroadcast } from '../../../cases/broadcasts/send.ts';
import { caseTypes } from '../../../cases/case-types.ts';
import { allPackages } from '../../../packages/reads.ts';
import { parseInput } from '../../../platform/input.ts';
import { type RawForm, rawForm, refusedForm, textOf } from '../../http/form.ts';
import { keptText } from '../../http/kept-text.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { BroadcastVisit } from './list.ts';
import { type Choices, NewPage } from './new-page.tsx';
import { PreviewPage } from './preview-page.tsx';

export async function showNew(visit: BroadcastVisit): Promise<FastifyReply> {
  const kept = await keptText(visit.request, { address: urls.newBroadcast, person: undefined });
  const values = { audience: 'all', ...kept, sendKey: randomUUID() };
  return showForm(visit, { values, errors: {} }, 200, kept !== undefined);
}

/** One form, three ways on: look at it, change it, send it. Nothing is written before the last. */
export async function postNew(visit: BroadcastVisit): Promise<FastifyReply> {
  const { request } = visit;
  const raw = rawForm(request);
  const parsed = parseInput(broadcastInput, raw);
  if (!parsed.ok)
    return showForm(visit, refusedForm(raw, parsed.errors, messages[request.scene.locale]), 422);
  switch (textOf(raw, 'krok')) {
    case 'popraw':
      return showForm(visit, { values: asValues(raw), errors: {} }, 200);
    case 'wyslij':
      return send(visit, raw, parsed.value);
    default:
      return showPreview(visit, raw, parsed.value);
  }
}

async function send(visit: BroadcastVisit, raw: RawForm, input: BroadcastInput): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const { mailsPerMinute } = await city.settings();
  const sent = await city.transact((tx) => sendBroadcast(tx, clerk, input, mailsPerMinute));
  const t = messages[request.scene.locale];
  if (!sent.ok) return showForm(visit, refusedForm(raw, goneChoice(sent.reason, input.audience), t), 409);
  return redirect(reply, urls.broadcast(sent.number), {
    kind: 'success',
    text: t.operatorBroadcasts.form.done(sent.number),
  });
}

/** A colleague has retired what was chosen, since the form was opened. */
function goneChoice(reason: 'type' | 'audience', { kind }: Audience) {
  return { [reason === 'type' ? 'type' : kind]: 'choose' } as const;
}

async function showPreview(
  visit: BroadcastVisit,
  raw: RawForm,
  { audience, mail, type: code, subject, body }: BroadcastInput,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const choices = await choicesOf(visit);
  const type = choices.types.find((each) => each.code === code);
  const named = nameAudience(audience, choices);
  if (!type || !named) {
    const gone = goneChoice(type ? 'audience' : 'type', audience);
    return showForm(visit, refusedForm(raw, gone, messages[request.scene.locale]), 409);
  }
  const [desk, reach, { mailsPerMinute }] = await Promise.all([
    deskPage(visit),
    reachOf(city.transact, clerk, audience, mail),
    city.settings(),
  ]);
  const message = { typeName: type.name, subject, body, audience: named, mail };
  return sendPage(reply, PreviewPage({ desk, values: asValues(raw), message, reach, mailsPerMinute }));
}

function nameAudience(audience: Audience, { packages, districts }: Choices): NamedAudience | undefined {
  switch (audience.kind) {
    case 'package': {
      const found = packages.find(({ id }) => id === audience.packageId);
      return found && { kind: 'package', name: found.name };
    }
    case 'district': {
      const found = districts.find(({ id }) => id === audience.districtId);
      return found && { kind: 'district', name: found.name };
    }
    default:
      return audience;
  }
}

async function showForm(
  visit: BroadcastVisit,
  form: FormView,
  status: number,
  kept = false,
): Promise<FastifyReply> {
  const { city, reply } = visit;
  const [desk, choices, { mailsPerMinute }] = await Promise.all([
    deskPage(visit),
    choicesOf(visit),
    city.settings(),
  ]);
  return sendPage(reply, NewPage({ desk, choices, mailsPerMinute, form, kept }), status);
}

async function choicesOf({ city: { db } }: BroadcastVisit): Promise<Choices> {
  const [types, packages, parts] = await Promise.all([caseTypes(db), allPackages(db), districts(db)]);
  return { types: types.filter(({ cityOpens }) => cityOpens), packages, districts: parts };
}

/** What somebody has filled in. */
export const writtenFields = [
  ...['type', 'subject', 'body', 'mail'],
  ...['audience', 'package', 'ageFrom', 'ageTo', 'district'],
];

const asValues = (raw: RawForm): Record<string, string> =>
  Object.fromEntries([...writtenFields, 'sendKey'].map((name) => [name, textOf(raw, name)]));
