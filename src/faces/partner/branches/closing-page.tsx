import type { FastifyReply } from 'fastify';
import type { Branch } from '../../../partners/branch.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { sendPage } from '../../http/page.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import type { ShopVisit } from '../guard.ts';
import { ShopFrame } from '../shop-frame.tsx';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

export async function sendClosing(
  visit: ShopVisit<ShopManager>,
  { id, name }: Branch,
): Promise<FastifyReply> {
  const desk = await shopPage(visit);
  const t = desk.page.t.partnerPanel.branches.close;
  return sendPage(
    visit.reply,
    <ShopFrame desk={desk} title={t.title} current="branches">
      <ConfirmDialog
        page={desk.page}
        action={urls.branchClosing(id)}
        title={t.title}
        confirmLabel={t.button}
        cancelHref={urls.branch(id)}
        danger
      >
        <p>{t.what(name)}</p>
        <p>{t.stays}</p>
      </ConfirmDialog>
    </ShopFrame>,
  );
}
