import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { Gains, Way } from '../home/parts.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

export function PartnersPage({ page, user }: PublicPage) {
  const t = page.t.becomePartner;
  const apply = (
    <ButtonRow>
      <Button href={urls.partnerApplication} icon="send">
        {t.apply}
      </Button>
    </ButtonRow>
  );
  return (
    <PublicFrame page={page} user={user} title={t.title} description={t.description} width="wide">
      <PageHead title={t.title} lead={t.lead(page.city.name)} />
      {apply}
      <Gains id="zyski" title={t.whyTitle} gains={t.why} />
      <Way id="kroki" title={t.howTitle} steps={t.how}>
        {apply}
      </Way>
    </PublicFrame>
  );
}
