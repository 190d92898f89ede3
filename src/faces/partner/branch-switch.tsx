import { Icon } from '../ui/icon/icon.tsx';
import type { ShopPage } from './shop-page.ts';
import { urls } from './urls.ts';

/** In the header: at which of the branches this till stands. */
export function BranchSwitch({ desk: { page, shop, branches } }: { desk: ShopPage }) {
  const t = page.t.partnerPanel.branchSwitch;
  return (
    <form class="km-branch-switch" method="post" action={urls.chosenBranch}>
      <input type="hidden" name="_csrf" value={page.csrfToken} />
      <input type="hidden" name="powrot" value={page.path} />
      <Icon name="store" />
      <select class="ds-input" name="branch" aria-label={t.label} required>
        {!shop.branchId && <option value="">{t.choose}</option>}
        {branches.map(({ id, name }) => (
          <option value={id} selected={id === shop.branchId}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" class="ds-button" data-variant="secondary">
        {t.change}
      </button>
    </form>
  );
}
