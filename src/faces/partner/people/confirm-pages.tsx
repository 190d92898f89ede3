import type { FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import { workingKeys } from '../../../partners/keys/reads.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { sendPage } from '../../http/page.ts';
import type { Messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { emptyForm } from '../../ui/form/form-view.ts';
import { KeysToRevoke } from '../../ui/keys-to-revoke/keys-to-revoke.tsx';
import type { ShopVisit } from '../guard.ts';
import { ShopFrame } from '../shop-frame.tsx';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { nameOf } from './person-page.tsx';

interface Question {
  readonly title: string;
  readonly what: string;
  readonly confirmLabel: string;
  readonly action: string;
  readonly danger?: boolean;
}

/** One question, answered by its button. */
async function ask(
  visit: ShopVisit<ShopManager>,
  { accountId }: ShopPerson,
  write: (t: Messages['partnerPanel']['people']) => Question,
  fields?: ComponentChildren,
): Promise<FastifyReply> {
  const desk = await shopPage(visit);
  const { what, ...question } = write(desk.page.t.partnerPanel.people);
  return sendPage(
    visit.reply,
    <ShopFrame desk={desk} title={question.title} current="people">
      <ConfirmDialog page={desk.page} {...question} cancelHref={urls.person(accountId)} fields={fields}>
        <p>{what}</p>
      </ConfirmDialog>
    </ShopFrame>,
  );
}

export function sendWithdrawal(visit: ShopVisit<ShopManager>, person: ShopPerson): Promise<FastifyReply> {
  return ask(visit, person, ({ withdraw: t }) => ({
    title: t.title,
    what: t.what(nameOf(person), person.email),
    confirmLabel: t.button,
    action: urls.invitationWithdrawal(person.accountId),
    danger: true,
  }));
}

export async function sendBlock(visit: ShopVisit<ShopManager>, person: ShopPerson): Promise<FastifyReply> {
  const { city, shop } = visit;
  const keys = person.role === 'manager' ? await workingKeys(city.db, shop, shop.partnerId) : [];
  const question = ({ block: t }: Messages['partnerPanel']['people']) => ({
    title: t.title,
    what: t.what(nameOf(person), person.email),
    confirmLabel: t.confirm,
    action: urls.personBlock(person.accountId),
    danger: true,
  });
  return ask(visit, person, question, <KeysToRevoke form={emptyForm} keys={keys} />);
}

export function sendUnblocking(visit: ShopVisit<ShopManager>, person: ShopPerson): Promise<FastifyReply> {
  return ask(visit, person, ({ unblock: t }) => ({
    title: t.title,
    what: t.what(nameOf(person)),
    confirmLabel: t.confirm,
    action: urls.personUnblocking(person.accountId),
  }));
}
