import type { FastifyReply, FastifyRequest } from 'fastify';
import { networkOf } from '../../platform/address.ts';
import { minutes } from '../../platform/clock.ts';
import { countHit } from '../../platform/rate-limits.ts';
import { dropKeptText, findKeptText, keepText, keptFor } from '../../platform/sessions/kept-texts.ts';
import { accountOfToken } from '../../platform/sessions/sessions.ts';
import { forPerson } from '../ui/form/form.tsx';
import { isOurOwn } from './clean-input.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import { type RawForm, rawForm, textOf } from './form.ts';
import { currentSession, sessionToken } from './request.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Fields whose text outlives the session: sent too late, they come back after the login. `uwaga-*` is several. */
    keeps?: readonly string[];
  }
  interface FastifyRequest {
    /** Nothing is done with this form, but its text is kept. */
    keeping?: boolean;
  }
}

const most = { hits: 30, window: minutes(10) };
/** More than any field of ours takes. */
const longest = 20_000;
/** Several fields of one kind are as many as a city has put into its form. */
const mostFields = 200;

/** As it lies sealed. */
interface Kept {
  /** Where the form was being sent to. */
  readonly address: string;
  /** Whose panel it was, as the form says. */
  readonly person: string;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * To be asked when a form cannot be taken any more, because its session or its token has ended. Only for one that
 * certainly comes from a page of ours, and not for whoever tries it again and again.
 */
export async function startKeeping(request: FastifyRequest): Promise<boolean> {
  const { scene } = request;
  if (request.method !== 'POST' || !request.routeOptions.config.keeps || !isOurOwn(request)) return false;
  const { city } = scene;
  const { current } = await countHit(city.db, `kept-text:${networkOf(scene.ip)}`, city.clock(), most.window);
  request.keeping = current <= most.hits;
  return request.keeping;
}

/** Keeps the fields that the route names. False when there is nothing to keep, or nobody to keep it for. */
export async function keepForm(request: FastifyRequest, reply: FastifyReply): Promise<boolean> {
  const { city } = request.scene;
  const raw = rawForm(request);
  const fields = request.routeOptions.config.keeps ?? [];
  const names = fields.flatMap((field) => namesIn(raw, field)).slice(0, mostFields);
  const values = Object.fromEntries(names.map((name) => [name, textOf(raw, name).slice(0, longest)]));
  const person = textOf(raw, forPerson);
  const token = sessionToken(request);
  const accountId = token === undefined ? undefined : await accountOfToken(city.db, token);
  const nobody = accountId === undefined && person === '';
  if (nobody || Object.values(values).every((value) => value.trim() === '')) return false;
  const kept: Kept = { address: addressOf(request), person, values };
  await dropOld(request);
  const text = { accountId: accountId ?? null, text: JSON.stringify(kept) };
  writeCookie(reply, 'km_tekst', await keepText(city.db, city.keys, text, city.clock()), keptFor / 1000);
  return true;
}

/**
 * What this form had in it when the session ended. Only for the account that was writing, and for the person whose
 * page it was, as `<Form>` says it (`PageContext.person`; a clerk's is the account): on a shared computer nobody else
 * gets to see it.
 */
export async function keptText(
  request: FastifyRequest,
  form: { readonly address: string; readonly person: string | undefined },
): Promise<Kept['values'] | undefined> {
  const [found, session] = await Promise.all([findKept(request), currentSession(request)]);
  if (!found || !session) return undefined;
  const ofAccount = found.accountId === null || found.accountId === session.accountId;
  const ofForm =
    found.kept.address === form.address && found.kept.person === (form.person ?? session.accountId);
  return ofAccount && ofForm ? found.kept.values : undefined;
}

/** The form has come after all; from now on its own page holds what is in it. */
export async function forgetKept(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const found = await findKept(request);
  if (found?.kept.address !== addressOf(request)) return;
  await dropOld(request);
  clearCookie(reply, 'km_tekst');
}

async function findKept(
  request: FastifyRequest,
): Promise<{ readonly accountId: string | null; readonly kept: Kept } | undefined> {
  const token = readCookie(request, 'km_tekst');
  const { city } = request.scene;
  const found = token && (await findKeptText(city.db, city.keys, token, city.clock()));
  return found ? { accountId: found.accountId, kept: JSON.parse(found.text) as Kept } : undefined;
}

async function dropOld(request: FastifyRequest): Promise<void> {
  const token = readCookie(request, 'km_tekst');
  if (token) await dropKeptText(request.scene.city.db, token);
}

function namesIn(raw: RawForm, field: string): string[] {
  if (!field.endsWith('*')) return [field];
  return Object.keys(raw).filter((name) => name.startsWith(field.slice(0, -1)));
}

const addressOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '';
