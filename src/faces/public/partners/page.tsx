import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import { Icon, type IconName } from '../../ui/icon/icon.tsx';
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
      <section class="km-home__part" aria-labelledby="zyski">
        <h2 class="ds-heading" data-size="sm" id="zyski">
          {t.whyTitle}
        </h2>
        <ul class="km-home__benefits">
          {t.why.map(({ icon, title, text }) => (
            <li>
              <Icon name={icon as IconName} />
              <h3 class="ds-heading" data-size="2xs">
                {title}
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
      <section class="km-home__part" aria-labelledby="kroki">
        <h2 class="ds-heading" data-size="sm" id="kroki">
          {t.howTitle}
        </h2>
        <ol class="km-home__steps">
          {t.how.map(({ title, text }) => (
            <li>
              <h3 class="ds-heading" data-size="2xs">
                {title}
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
        {apply}
      </section>
    </PublicFrame>
  );
}
