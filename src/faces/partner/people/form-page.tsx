import type { ApiKey } from '../../../partners/keys/api-key.ts';
import type { ShopPerson } from '../../../partners/people/person.ts';
import { InvitedFields } from '../../account/invitation/invited-fields.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { KeysToRevoke } from '../../ui/keys-to-revoke/keys-to-revoke.tsx';
import { Radios } from '../../ui/radios/radios.tsx';
import { Select } from '../../ui/select/select.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { nameOf } from './person-page.tsx';

interface PersonFormProps {
  desk: ShopPage;
  /** Nothing for an invitation. */
  person: ShopPerson | undefined;
  form: FormView;
  /** That this person, as a manager, may have kept. */
  keys: readonly ApiKey[];
}

export function PersonFormPage({ desk, person, form, keys }: PersonFormProps) {
  const { page, branches } = desk;
  const { people: t } = page.t.partnerPanel;
  const { fields } = t;
  const title = person ? t.editTitle(nameOf(person)) : t.invite;
  return (
    <ShopFrame
      desk={desk}
      title={title}
      current="people"
      breadcrumb={[{ label: t.title, href: urls.people }, { label: title }]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ ...fields, branchId: fields.branch }} />
      <PageHead title={title} />
      <Form page={page} action={person ? urls.personEditing(person.accountId) : urls.newPerson}>
        <InvitedFields form={form} labels={fields} there={person !== undefined} />
        <Radios
          form={form}
          name="role"
          label={fields.role}
          options={(['till', 'manager'] as const).map((value) => ({
            value,
            label: t.roles[value],
            hint: t.roleHints[value],
          }))}
        />
        {branches.length > 1 && (
          <Select
            form={form}
            name="branchId"
            label={fields.branch}
            hint={fields.branchHint}
            placeholder={t.anyBranch}
            options={branches.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
        )}
        <KeysToRevoke form={form} keys={keys} withRole />
        <ButtonRow>
          <Button icon={person ? 'check' : 'mail'}>{person ? t.save : t.submit}</Button>
          <Button variant="tertiary" href={person ? urls.person(person.accountId) : urls.people}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </ShopFrame>
  );
}
