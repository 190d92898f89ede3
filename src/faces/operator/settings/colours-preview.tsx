import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { ResidentCard } from '../../ui/resident-card/resident-card.tsx';
import type { CityColors } from '../../ui/theme/theme.ts';
import { urls } from '../urls.ts';

/** Header, buttons and card as they would look; the colours come by a style sheet of their own. */
export function ColoursPreview({ page, colours }: { page: PageContext; colours: CityColors }) {
  const t = page.t.operatorSettings.preview;
  const { city } = page;
  return (
    <section class="km-look" aria-label={t.title}>
      <link rel="stylesheet" href={urls.coloursPreview(colours.main, colours.accent)} />
      <p class="km-look__header">
        <img src={city.crestUrl} alt="" width="36" height="44" />
        <span>
          <strong>{city.name}</strong>
          <br />
          {page.t.mail.productName}
        </span>
      </p>
      <ButtonRow>
        <Button type="button">{t.button}</Button>
        <Button type="button" variant="secondary">
          {t.other}
        </Button>
      </ButtonRow>
      <p>
        <span class="ds-link">{t.link}</span>
      </p>
      <ResidentCard
        cityName={city.name}
        crestUrl={city.crestUrl}
        name={t.name}
        number="01-0000018"
        status="active"
        statusLabel={t.active}
        labels={page.t.ui.card}
      />
    </section>
  );
}
