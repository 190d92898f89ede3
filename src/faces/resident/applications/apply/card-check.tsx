import { nameIn } from '../../../../applications/application.ts';
import { type RawForm, textOf } from '../../../http/form.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import { ResidentCard } from '../../../ui/resident-card/resident-card.tsx';
import { urls } from '../../urls.ts';
import type { Place } from './place.ts';

/** With a hyphen, which no field of a definition has. */
export const cardCorrectField = 'karta-poprawna';

/** What is printed cannot be mended, so whoever applies looks at it first. */
export function isUnchecked({ application }: Place, raw: RawForm): boolean {
  return application.definition.physical && textOf(raw, cardCorrectField) !== 'tak';
}

interface CardCheckProps {
  page: PageContext;
  place: Place;
  form: FormView;
}

export function CardCheck({ page, place, form }: CardCheckProps) {
  const t = page.t.resident.apply;
  return (
    <Card title={t.cardPreview} class="km-card-check">
      <p>{t.cardPreviewText}</p>
      <ResidentCard
        {...printed(place)}
        cityName={page.city.name}
        crestUrl={page.city.crestUrl}
        number="—"
        status="active"
        statusLabel={t.cardInPreparation}
        labels={page.t.ui.card}
      />
      {place.application.kind !== 'issue' && (
        <p class="km-subtle">
          {t.cardPreviewWrong}{' '}
          <a class="ds-link" href={urls.chooseType}>
            {t.cardPreviewChange}
          </a>
          .
        </p>
      )}
      <Checkbox form={form} name={cardCorrectField} label={t.cardCorrect} />
    </Card>
  );
}

/** A first card shows what the form says, a later one what the card before it does. */
function printed({ application, card, base }: Place) {
  const { firstName, lastName } = (application.kind !== 'issue' && card) || nameIn(application);
  const kept = card?.photoFileId ? urls.cardPhoto(card.id) : undefined;
  const photoUrl = application.photo?.fileId ? `${base}/zdjecie/kadr` : kept;
  return { name: `${firstName} ${lastName}`, photoUrl };
}
