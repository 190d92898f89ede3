import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { CopyButton } from '../../ui/copy-button/copy-button.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface MadePageProps {
  desk: ShopPage;
  name: string;
  /** Nobody sees it a second time. */
  apiKey: string;
}

export function MadePage({ desk, name, apiKey }: MadePageProps) {
  const t = desk.page.t.api.keys;
  return (
    <ShopFrame desk={desk} title={t.madeTitle} current="keys" islands={['copy-button']}>
      <PageHead title={t.madeTitle} />
      <Alert kind="warning">{t.made}</Alert>
      <DescriptionList
        items={[
          { term: t.name, value: name },
          { term: t.key, value: <code class="km-api__key">{apiKey}</code> },
        ]}
      />
      <CopyButton text={apiKey} label={t.copy} />
      <p>
        <Button href={urls.keys}>{t.back}</Button>
      </p>
    </ShopFrame>
  );
}
