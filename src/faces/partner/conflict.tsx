import type { FastifyReply } from 'fastify';
import type { Shop } from '../../partners/shop.ts';
import { sendPage } from '../http/page.ts';
import type { Messages } from '../i18n/index.ts';
import { Alert } from '../ui/alert/alert.tsx';
import { Button } from '../ui/button/button.tsx';
import { ButtonRow } from '../ui/button/button-row.tsx';
import { PageHead } from '../ui/frame/page-head.tsx';
import type { ShopVisit } from './guard.ts';
import { ShopFrame } from './shop-frame.tsx';
import { shopPage } from './shop-page.ts';

type Panel = Messages['partnerPanel'];

type Conflict =
  | { readonly of: 'branches'; readonly why: keyof Panel['branches']['conflict']; readonly back: string }
  | { readonly of: 'people'; readonly why: keyof Panel['people']['conflict']; readonly back: string };

/** Somebody was faster, or it is not this person's to do. */
export async function sendShopConflict<S extends Shop>(
  visit: ShopVisit<S>,
  conflict: Conflict,
): Promise<FastifyReply> {
  const desk = await shopPage(visit);
  const t = desk.page.t.partnerPanel;
  const text =
    conflict.of === 'branches' ? t.branches.conflict[conflict.why] : t.people.conflict[conflict.why];
  return sendPage(
    visit.reply,
    <ShopFrame desk={desk} title={t.conflictTitle} current={conflict.of}>
      <PageHead title={t.conflictTitle} />
      <Alert kind="warning">
        <p>{text}</p>
      </Alert>
      <ButtonRow>
        <Button href={conflict.back}>{t.back}</Button>
      </ButtonRow>
    </ShopFrame>,
    409,
  );
}
