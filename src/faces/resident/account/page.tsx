import { locales } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { NewPasswordFields } from '../../ui/password-field/new-password-fields.tsx';
import { PasswordField } from '../../ui/password-field/password-field.tsx';
import { Select } from '../../ui/select/select.tsx';
import { type PanelPage, ResidentFrame } from '../layout.tsx';
import { publicUrls, urls } from '../urls.ts';

export function AccountPage({ page, resident, form }: PanelPage & { form: FormView }) {
  const t = page.t.resident.account;
  return (
    <ResidentFrame
      page={page}
      resident={resident}
      title={t.title}
      current="account"
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary
        form={form}
        labels={{ oldPassword: t.oldPassword, password: t.newPassword, passwordAgain: t.newPasswordAgain }}
      />
      <PageHead title={t.title} />
      <Card title={t.about}>
        <DescriptionList
          items={[
            { term: t.firstName, value: resident.firstName },
            { term: t.lastName, value: resident.lastName },
            { term: t.email, value: resident.email },
          ]}
        />
        <p class="km-subtle">{t.aboutHint}</p>
        <LanguageForm page={page} />
      </Card>
      <Card title={t.password}>
        <Form page={page} action={urls.password}>
          <PasswordField
            form={form}
            name="oldPassword"
            label={t.oldPassword}
            autocomplete="current-password"
          />
          <NewPasswordFields
            form={form}
            label={t.newPassword}
            hint={t.passwordHint}
            againLabel={t.newPasswordAgain}
          />
          <ButtonRow>
            <Button icon="key-round">{t.changePassword}</Button>
          </ButtonRow>
        </Form>
      </Card>
    </ResidentFrame>
  );
}

/** Of the pages, and of the mails too. */
function LanguageForm({ page }: { page: PageContext }) {
  const t = page.t.resident.account;
  return (
    <Form page={page} action={publicUrls.language}>
      <input type="hidden" name="powrot" value={urls.account} />
      <Select
        form={{ values: { lang: page.locale }, errors: {} }}
        name="lang"
        label={t.language}
        options={locales.map((locale) => ({ value: locale, label: languageNames[locale] }))}
      />
      <ButtonRow>
        <Button variant="secondary">{t.changeLanguage}</Button>
      </ButtonRow>
    </Form>
  );
}
