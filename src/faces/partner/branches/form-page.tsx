import type { CityOutline } from '../../../city/outline.ts';
import type { Branch } from '../../../partners/branch.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { EnterKey } from '../../ui/button/enter-key.tsx';
import { PlacePicker } from '../../ui/city-map/place-picker.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView, fieldValue } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';

interface BranchFormProps {
  desk: ShopPage;
  /** Nothing for a new one. */
  branch: Branch | undefined;
  form: FormView;
  outline: CityOutline;
  /** A place was just pointed to on the map. */
  picked: boolean;
}

export function BranchFormPage({ desk, branch, form, outline, picked }: BranchFormProps) {
  const { page } = desk;
  const { branches: t } = page.t.partnerPanel;
  const { fields } = t;
  const title = branch ? t.editTitle(branch.name) : t.addTitle;
  return (
    <ShopFrame
      desk={desk}
      title={title}
      current="branches"
      breadcrumb={[{ label: t.title, href: urls.branches }, { label: title }]}
      islands={['place-picker']}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={fields} />
      <PageHead
        title={title}
        actions={
          branch &&
          !branch.closedAt && (
            <Button variant="secondary" icon="lock" href={urls.branchClosing(branch.id)} confirm>
              {t.close.button}
            </Button>
          )
        }
      />
      <Form page={page} action={branch ? urls.branch(branch.id) : urls.newBranch}>
        <EnterKey />
        <TextField form={form} name="name" label={fields.name} hint={fields.nameHint} autocomplete="off" />
        <TextField form={form} name="street" label={fields.street} autocomplete="street-address" />
        <TextField
          form={form}
          name="postalCode"
          label={fields.postalCode}
          hint={fields.postalCodeHint}
          autocomplete="postal-code"
          width={6}
        />
        <TextField form={form} name="town" label={fields.town} autocomplete="address-level2" />
        <TextArea form={form} name="hours" label={fields.hours} hint={fields.hoursHint} rows={4} optional />
        <TextField form={form} name="phone" label={fields.phone} type="tel" autocomplete="tel" optional />
        <FormGroup legend={fields.place}>
          <PlacePicker
            outline={outline}
            source={urls.branchMap}
            point={{ latitude: fieldValue(form, 'latitude'), longitude: fieldValue(form, 'longitude') }}
            picked={picked}
          />
          <p class="km-group__hint">{fields.placeHint}</p>
          <TextField
            form={form}
            name="latitude"
            label={fields.latitude}
            hint={fields.latitudeHint}
            inputmode="decimal"
            width={12}
            optional
          />
          <TextField
            form={form}
            name="longitude"
            label={fields.longitude}
            hint={fields.longitudeHint}
            inputmode="decimal"
            width={12}
            optional
          />
        </FormGroup>
        <ButtonRow>
          <Button icon="check">{t.save}</Button>
          <Button variant="tertiary" href={urls.branches}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </ShopFrame>
  );
}
