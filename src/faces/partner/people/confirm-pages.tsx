import type { FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import { keysOf } from '../../../partners/keys/reads.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { sendPage } from '../../http/page.ts';
import type { Messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
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
  more?: (t: Messages) => ComponentChildren,
): Promise<FastifyReply> {
  const desk = await shopPage(visit);
  const { what, ...question } = write(desk.page.t.partnerPanel.people);
  return sendPage(
    visit.reply,
    <ShopFrame desk={desk} title={question.title} current="people">
      <ConfirmDialog page={desk.page} {...question} cancelHref={urls.person(accountId)}>
        <p>{what}</p>
        {more?.(desk.page.t)}
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

/** Whoever managed keys may have kept some: blocking the person does not stop them. */
export async function sendBlock(visit: ShopVisit<ShopManager>, person: ShopPerson): Promise<FastifyReply> {
  const keys = person.role === 'manager' ? await keysOf(visit.city.db, visit.shop) : [];
  const working = keys.filter(({ revokedAt }) => revokedAt === null);
  const question = ({ block: t }: Messages['partnerPanel']['people']) => ({
    title: t.title,
    what: t.what(nameOf(person), person.email),
    confirmLabel: t.confirm,
    action: urls.personBlock(person.accountId),
    danger: true,
  });
  return ask(
    visit,
    person,
    question,
    ({ partnerPanel: t }) =>
      working.length > 0 && (
        <>
          <p>{t.people.block.keys}</p>
          <ul>
            {working.map(({ name, branchName }) => (
              <li>
                {name} ({branchName})
              </li>
            ))}
          </ul>
          <p>
            <a class="ds-link" href={urls.keys}>
              {t.menu.keys}
            </a>
          </p>
        </>
      ),
  );
}

export function sendUnblocking(visit: ShopVisit<ShopManager>, person: ShopPerson): Promise<FastifyReply> {
  return ask(visit, person, ({ unblock: t }) => ({
    title: t.title,
    what: t.what(nameOf(person)),
    confirmLabel: t.confirm,
    action: urls.personUnblocking(person.accountId),
  }));
}
