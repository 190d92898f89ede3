import type { FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { revokedKeysInput } from '../../../partners/keys/forms.ts';
import { workingKeys } from '../../../partners/keys/reads.ts';
import { blockPerson } from '../../../partners/people/block.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import { findPerson } from '../../../partners/people/reads.ts';
import { resendInvitation } from '../../../partners/people/resend-invitation.ts';
import { unblockPerson } from '../../../partners/people/unblock.ts';
import { withdrawInvitation } from '../../../partners/people/withdraw-invitation.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { emptyForm } from '../../ui/form/form-view.ts';
import { KeysToRevoke } from '../../ui/keys-to-revoke/keys-to-revoke.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { sendPartnerConflict } from './conflict.tsx';
import { PartnerFrame } from './frame.tsx';
import type { PartnerDesk, PartnerVisit } from './routes.ts';

type Words = Messages['partnerPanel']['people'];
type Done =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' | keyof Words['conflict'] };

/** What a clerk may do to somebody of a partner's. */
interface Act {
  url(partnerId: string, accountId: string): string;
  /** Why it is not even asked. */
  inTheWay(person: ShopPerson): keyof Words['conflict'] | undefined;
  question?(t: Words, person: ShopPerson): { title: string; what: string; confirmLabel: string };
  /** What the question offers besides. */
  fields?(visit: PartnerVisit, found: Found): Promise<ComponentChildren>;
  work(tx: Tx, visit: PartnerVisit, partnerId: string, accountId: string): Promise<Done>;
  done(t: Words, person: ShopPerson): string;
}

const nameOf = ({ firstName, lastName }: ShopPerson): string => `${firstName} ${lastName}`;

const acts: readonly Act[] = [
  {
    url: urls.partnersPersonBlock,
    inTheWay: ({ state }) => {
      if (state === 'invited') return 'invited';
      return state === 'blocked' ? 'already' : undefined;
    },
    question: ({ block: t }, person) => ({
      title: t.title,
      what: t.what(nameOf(person), person.email),
      confirmLabel: t.confirm,
    }),
    async fields({ city, clerk }, { partnerId, person }) {
      const keys = person.role === 'manager' ? await workingKeys(city.db, clerk, partnerId) : [];
      return <KeysToRevoke form={emptyForm} keys={keys} />;
    },
    async work(tx, { clerk, request }, partnerId, accountId) {
      const revoked = parseInput(revokedKeysInput, rawForm(request));
      if (!revoked.ok) return { ok: false, reason: 'not-found' };
      return blockPerson(tx, clerk, partnerId, accountId, revoked.value.keys);
    },
    done: ({ block }, person) => block.done(nameOf(person)),
  },
  {
    url: urls.partnersPersonUnblocking,
    inTheWay: ({ state }) => (state === 'blocked' ? undefined : 'not-blocked'),
    question: ({ unblock: t }, person) => ({
      title: t.title,
      what: t.what(nameOf(person)),
      confirmLabel: t.confirm,
    }),
    work: (tx, { clerk }, partnerId, accountId) => unblockPerson(tx, clerk, partnerId, accountId),
    done: ({ unblock }, person) => unblock.done(nameOf(person)),
  },
  {
    url: urls.partnersInvitationWithdrawal,
    inTheWay: ({ joinedAt }) => (joinedAt ? 'not-invited' : undefined),
    question: ({ withdraw: t }, person) => ({
      title: t.title,
      what: t.what(nameOf(person), person.email),
      confirmLabel: t.button,
    }),
    work: (tx, { clerk }, partnerId, accountId) => withdrawInvitation(tx, clerk, partnerId, accountId),
    done: ({ withdraw }) => withdraw.done,
  },
  {
    url: urls.partnersInvitationAgain,
    inTheWay: () => undefined,
    work: (tx, { clerk }, partnerId, accountId) => resendInvitation(tx, clerk, partnerId, accountId),
    done: ({ resent }, { email }) => resent(email),
  },
];

export function personRoutes(desk: PartnerDesk, city: City): void {
  for (const act of acts) {
    const url = act.url(':id', ':account');
    if (act.question) desk.get(url, (visit) => withPerson(visit, (found) => ask(visit, act, found)));
    desk.post(url, (visit) =>
      withPerson(visit, async ({ partnerId, person }) => {
        const done = await city.transact((tx) => act.work(tx, visit, partnerId, person.accountId));
        if (!done.ok) return refuse(visit, partnerId, done.reason);
        const text = act.done(messages[visit.request.scene.locale].partnerPanel.people, person);
        return redirect(visit.reply, urls.partner(partnerId), { kind: 'success', text });
      }),
    );
  }
}

const both = z.object({ id: z.uuid(), account: z.uuid() });

interface Found {
  readonly partnerId: string;
  readonly person: ShopPerson;
}

async function withPerson(
  visit: PartnerVisit,
  work: (found: Found) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const ids = both.safeParse(params).data;
  const person = ids && (await findPerson(city.db, clerk, ids.id, ids.account));
  return person ? work({ partnerId: ids.id, person }) : notFound(request, reply);
}

async function refuse(
  visit: PartnerVisit,
  partnerId: string,
  why: Extract<Done, { ok: false }>['reason'],
): Promise<FastifyReply> {
  if (why === 'not-found') return notFound(visit.request, visit.reply);
  const { conflict } = messages[visit.request.scene.locale].partnerPanel.people;
  return sendPartnerConflict(visit, conflict[why], urls.partner(partnerId));
}

async function ask(visit: PartnerVisit, act: Act, { partnerId, person }: Found): Promise<FastifyReply> {
  const why = act.inTheWay(person);
  if (why) return refuse(visit, partnerId, why);
  const desk = await deskPage(visit);
  const question = act.question?.(desk.page.t.partnerPanel.people, person);
  if (!question) return notFound(visit.request, visit.reply);
  const { what, ...words } = question;
  const fields = await act.fields?.(visit, { partnerId, person });
  return sendPage(
    visit.reply,
    <PartnerFrame desk={desk} title={words.title}>
      <ConfirmDialog
        page={desk.page}
        {...words}
        action={act.url(partnerId, person.accountId)}
        cancelHref={urls.partner(partnerId)}
        fields={fields}
        danger
      >
        <p>{what}</p>
      </ConfirmDialog>
    </PartnerFrame>,
  );
}
