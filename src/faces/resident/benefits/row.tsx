import type { OwnUse } from '../../../benefits/own-uses.ts';
import { formatMoment, formatMoney } from '../../i18n/format.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { OfferPicture } from '../../ui/offer/offer-picture.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

interface UseRowProps {
  page: PageContext;
  use: OwnUse;
  /** Whoever may not write to the city is not invited to. */
  mayReport: boolean;
}

/** The partner writes in Polish, whatever the language of the page. */
export function UseRow({ page, use, mayReport }: UseRowProps) {
  const { labels, mistake } = page.t.benefits;
  const { id, at, name, description, picture, partner, branch, category, price, saved } = use;
  return (
    <li class="ds-card km-card km-benefit">
      <OfferPicture class="km-benefit__picture" picture={picture} lazy />
      <div class="km-benefit__what">
        <h2 class="ds-heading" data-size="2xs" lang="pl">
          {name}
        </h2>
        <p>
          <span lang="pl">{partner}</span> · {inLocale(category, page.locale)}
        </p>
        <p class="km-subtle" lang="pl">
          {description}
        </p>
      </div>
      <div class="km-benefit__facts">
        <DescriptionList
          stacked
          items={[
            { term: labels.at, value: formatMoment(at) },
            { term: labels.branch, value: <span lang="pl">{branch}</span> },
            { term: labels.price, value: formatMoney(price, page.locale) },
            { term: labels.saved, value: <strong>{formatMoney(saved, page.locale)}</strong> },
          ]}
        />
      </div>
      {mayReport && (
        <p class="km-benefit__mistake">
          <Button
            href={urls.newCaseAboutBenefit(id)}
            variant="tertiary"
            icon="circle-alert"
            label={`${mistake.report}: ${name}, ${formatMoment(at)}`}
          >
            {mistake.report}
          </Button>
        </p>
      )}
    </li>
  );
}
