import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

/** An offer that has ended, or never was. */
export function GonePage({ page, user }: PublicPage) {
  const t = page.t.catalogue.gone;
  return (
    <PublicFrame page={page} user={user} title={t.title}>
      <PageHead title={t.title} />
      <EmptyState
        title={page.t.catalogue.title}
        drawing="gift"
        action={<Button href={urls.offers}>{t.action}</Button>}
      >
        {t.text}
      </EmptyState>
    </PublicFrame>
  );
}
