import type { ApiKey } from '../../../partners/keys/api-key.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

export function RevocationPage({ desk, apiKey }: { desk: ShopPage; apiKey: ApiKey }) {
  const { page } = desk;
  const t = page.t.api.keys;
  const title = t.revokeTitle(apiKey.name);
  return (
    <ShopFrame desk={desk} title={title} current="keys">
      <ConfirmDialog
        page={page}
        action={urls.keyRevocation(apiKey.id)}
        title={title}
        confirmLabel={t.revokeConfirm}
        cancelHref={urls.keys}
        danger
      >
        <p>{t.revokeText}</p>
      </ConfirmDialog>
    </ShopFrame>
  );
}
