import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { editedPersonInput, newPersonInput } from '../../../partners/forms.ts';
import { revokedKeysInput } from '../../../partners/keys/forms.ts';
import { workingKeys } from '../../../partners/keys/reads.ts';
import { blockPerson } from '../../../partners/people/block.ts';
import { editPerson } from '../../../partners/people/edit.ts';
import { invitePerson } from '../../../partners/people/invite.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import { findPerson, listPeople } from '../../../partners/people/reads.ts';
import { resendInvitation } from '../../../partners/people/resend-invitation.ts';
import { unblockPerson } from '../../../partners/people/unblock.ts';
import { withdrawInvitation } from '../../../partners/people/withdraw-invitation.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { listPage } from '../../http/list-page.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { limits } from '../../http/rate-limit.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { sendShopConflict } from '../conflict.tsx';
import { managerOf, type ShopVisit } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { sendBlock, sendUnblocking, sendWithdrawal } from './confirm-pages.tsx';
import { PersonFormPage } from './form-page.tsx';
import { PeoplePage } from './list-page.tsx';
import { nameOf, PersonPage } from './person-page.tsx';

type PeopleVisit = ShopVisit<ShopManager>;

/** "Pracownicy": who stands at the tills, and who looks after the rest. */
export function peopleRoutes(app: FastifyInstance, city: City): void {
  const manager = managerOf(app, city);

  manager.get(urls.people, async (visit) => {
    const { shop } = visit;
    const [desk, people] = await Promise.all([
      shopPage(visit),
      listPage(
        { address: urls.people, query: visit.query },
        (page) => listPeople(city.db, shop, shop.partnerId, page),
        ({ accountId }) => accountId,
      ),
    ]);
    return sendPage(visit.reply, PeoplePage({ desk, people }));
  });

  manager.get(urls.newPerson, (visit) => ask(visit, undefined, { values: { role: 'till' }, errors: {} }));
  manager.post(urls.newPerson, invite, { rateLimit: limits.credentials });

  manager.get(urls.person(':id'), (visit) =>
    withPerson(visit, async (person) =>
      sendPage(visit.reply, PersonPage({ desk: await shopPage(visit), person })),
    ),
  );
  manager.get(urls.personEditing(':id'), (visit) =>
    withPerson(visit, (person) => {
      const { firstName, lastName, role, branchId } = person;
      const values = { firstName, lastName, role, branchId: branchId ?? '' };
      return ask(visit, person, { values, errors: {} });
    }),
  );
  manager.post(urls.personEditing(':id'), (visit) => withPerson(visit, (person) => edit(visit, person)));

  manager.get(urls.personBlock(':id'), (visit) =>
    withPerson(visit, (person) => {
      if (person.accountId === visit.shop.accountId) return refuse(visit, 'own', person.accountId);
      if (person.state === 'invited') return refuse(visit, 'invited', person.accountId);
      if (person.state === 'blocked') return refuse(visit, 'already', person.accountId);
      return sendBlock(visit, person);
    }),
  );
  manager.post(urls.personBlock(':id'), async (visit) => {
    const revoked = parseInput(revokedKeysInput, rawForm(visit.request));
    if (!revoked.ok) return notFound(visit.request, visit.reply);
    const { shop } = visit;
    const work = (id: string) =>
      city.transact((tx) => blockPerson(tx, shop, shop.partnerId, id, revoked.value.keys));
    return act(visit, work, 'block');
  });
  manager.get(urls.personUnblocking(':id'), (visit) =>
    withPerson(visit, (person) =>
      person.state === 'blocked'
        ? sendUnblocking(visit, person)
        : refuse(visit, 'not-blocked', person.accountId),
    ),
  );
  manager.post(urls.personUnblocking(':id'), (visit) =>
    act(
      visit,
      (id) => city.transact((tx) => unblockPerson(tx, visit.shop, visit.shop.partnerId, id)),
      'unblock',
    ),
  );

  manager.post(
    urls.invitationAgain(':id'),
    async (visit) => {
      const { shop, request, reply } = visit;
      const id = idIn(visit.params);
      const resent = id && (await city.transact((tx) => resendInvitation(tx, shop, shop.partnerId, id)));
      if (!resent) return notFound(request, reply);
      if (!resent.ok) return refuse(visit, resent.reason, id);
      const text = messages[request.scene.locale].partnerPanel.people.resent(resent.email);
      return redirect(reply, urls.person(id), { kind: 'success', text });
    },
    { rateLimit: limits.credentials },
  );
  manager.get(urls.invitationWithdrawal(':id'), (visit) =>
    withPerson(visit, (person) =>
      person.joinedAt ? refuse(visit, 'not-invited', person.accountId) : sendWithdrawal(visit, person),
    ),
  );
  manager.post(urls.invitationWithdrawal(':id'), async (visit) => {
    const { shop, request, reply } = visit;
    const id = idIn(visit.params);
    const withdrawn = id && (await city.transact((tx) => withdrawInvitation(tx, shop, shop.partnerId, id)));
    if (!withdrawn) return notFound(request, reply);
    if (!withdrawn.ok) return refuse(visit, withdrawn.reason, id);
    const text = messages[request.scene.locale].partnerPanel.people.withdraw.done;
    return redirect(reply, urls.people, { kind: 'success', text });
  });
}

async function withPerson(
  visit: PeopleVisit,
  work: (person: ShopPerson) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  const id = idIn(visit.params);
  const person = id && (await findPerson(city.db, shop, shop.partnerId, id));
  return person ? work(person) : notFound(request, reply);
}

type Refusal = 'not-found' | keyof Messages['partnerPanel']['people']['conflict'];

async function refuse(visit: PeopleVisit, why: Refusal, id: string): Promise<FastifyReply> {
  if (why === 'not-found') return notFound(visit.request, visit.reply);
  return sendShopConflict(visit, { of: 'people', why, back: urls.person(id) });
}

async function act(
  visit: PeopleVisit,
  work: (id: string) => Promise<{ ok: true } | { ok: false; reason: Refusal }>,
  name: 'block' | 'unblock',
): Promise<FastifyReply> {
  return withPerson(visit, async (person) => {
    const done = await work(person.accountId);
    if (!done.ok) return refuse(visit, done.reason, person.accountId);
    const text = messages[visit.request.scene.locale].partnerPanel.people[name].done(nameOf(person));
    return redirect(visit.reply, urls.person(person.accountId), { kind: 'success', text });
  });
}

async function ask(
  visit: PeopleVisit,
  person: ShopPerson | undefined,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  const { city, shop } = visit;
  const keys = person?.role === 'manager' ? await workingKeys(city.db, shop, shop.partnerId) : [];
  return sendPage(visit.reply, PersonFormPage({ desk: await shopPage(visit), person, form, keys }), status);
}

async function invite(visit: PeopleVisit): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(newPersonInput, raw);
  if (!parsed.ok) return ask(visit, undefined, refusedForm(raw, parsed.errors, t), 422);
  const invited = await city.transact((tx) => invitePerson(tx, shop, shop.partnerId, parsed.value));
  const { people } = t.partnerPanel;
  if (invited.ok) {
    const text = people.invited(parsed.value.email);
    return redirect(reply, urls.person(invited.accountId), { kind: 'success', text });
  }
  const again = (errors: FormView['errors']) =>
    ask(visit, undefined, { ...refusedForm(raw, {}, t), errors }, 422);
  switch (invited.reason) {
    case 'not-found':
      return notFound(request, reply);
    case 'already-there':
      return again({ email: people.alreadyThere });
    case 'branch':
      return again({ branchId: t.errors.choose });
  }
}

async function edit(visit: PeopleVisit, person: ShopPerson): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  const { accountId } = person;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(editedPersonInput, raw);
  if (!parsed.ok) return ask(visit, person, refusedForm(raw, parsed.errors, t), 422);
  const edited = await city.transact((tx) =>
    editPerson(tx, shop, shop.partnerId, accountId, parsed.value, parsed.value.keys),
  );
  const { people } = t.partnerPanel;
  if (edited.ok) {
    // Whoever gave the role away looks no further here.
    const own = accountId === shop.accountId && parsed.value.role !== 'manager';
    return redirect(reply, own ? urls.home : urls.person(accountId), { kind: 'success', text: people.saved });
  }
  const again = (errors: FormView['errors']) =>
    ask(visit, person, { ...refusedForm(raw, {}, t), errors }, 422);
  switch (edited.reason) {
    case 'not-found':
      return notFound(request, reply);
    case 'last':
      return again({ role: people.conflict.last });
    case 'branch':
      return again({ branchId: t.errors.choose });
  }
}
