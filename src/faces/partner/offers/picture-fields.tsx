import { drawnOfferPictures } from '../../../partners/offers/picture.ts';
import { FileField } from '../../ui/file-field/file-field.tsx';
import { type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { OfferPicture } from '../../ui/offer/offer-picture.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Radios } from '../../ui/radios/radios.tsx';

/** A drawing of ours, or the partner's own photo; what was brought stays while the rest is mended. */
export function PictureFields({ page, form }: { page: PageContext; form: FormView }) {
  const t = page.t.partnerOffers.form;
  const brought = fieldValue(form, 'brought');
  const choices = [
    ...(brought ? [{ value: brought, name: t.brought }] : []),
    ...drawnOfferPictures.map((value) => ({ value, name: t.drawings[value] })),
  ];
  return (
    <FormGroup legend={page.t.offers.picture}>
      <div class="km-offer-drawings">
        <Radios
          form={form}
          name="picture"
          label={t.drawn}
          hint={t.drawnHint}
          options={choices.map(({ value, name }) => ({
            value,
            label: (
              <>
                <OfferPicture picture={value} /> {name}
              </>
            ),
          }))}
        />
      </div>
      <FileField
        form={form}
        name="ownPicture"
        label={t.own}
        hint={t.ownHint}
        accept="image/jpeg,image/png,image/webp"
        optional
      />
    </FormGroup>
  );
}
