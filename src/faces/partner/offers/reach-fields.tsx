import type { NamedBranch } from '../../../partners/branches/reads.ts';
import { chosenFrom, type OfferNames } from '../../../partners/offers/names.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Checkboxes } from '../../ui/checkbox/checkboxes.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Radios } from '../../ui/radios/radios.tsx';

interface ReachFieldsProps {
  page: PageContext;
  form: FormView;
  names: OfferNames;
  /** The partner's branches that are open. */
  open: readonly NamedBranch[];
}

/** For whom, and where. */
export function ReachFields({ page, form, names, open }: ReachFieldsProps) {
  const { form: t } = page.t.partnerOffers;
  return (
    <>
      <FormGroup legend={t.people}>
        <Radios
          form={form}
          name="forWhom"
          label={t.people}
          options={[
            { value: 'all', label: t.forAll },
            { value: 'packages', label: t.forPackages },
          ]}
        />
        <div data-kind="packages">
          <Checkboxes
            form={form}
            name="packages"
            label={t.packages}
            options={chosenFrom(names).map(({ id, name }) => ({
              value: id,
              label: inLocale(name, page.locale),
            }))}
          />
        </div>
      </FormGroup>
      <FormGroup legend={t.places}>
        <Radios
          form={form}
          name="where"
          label={t.places}
          options={[
            { value: 'all', label: t.inAll },
            { value: 'branches', label: t.inSome },
          ]}
        />
        <div data-kind="branches">
          <Checkboxes
            form={form}
            name="branches"
            label={t.branches}
            options={open.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
      </FormGroup>
    </>
  );
}
