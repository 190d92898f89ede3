import type { Contact } from '../../../accounts/reads.ts';
import type { Cardholder } from '../../../people/resident.ts';
import { locales } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { DescriptionList } from '../../ui/description-list/description-list.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { FormView } from '../../ui/form/form-view.ts';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { Select } from '../../ui/select/select.tsx';
import { publicUrls, urls } from '../urls.ts';
import { WaitingEmail } from './email/waiting-email.tsx';
import { PhoneForm } from './phone-form.tsx';

interface AboutCardProps {
  page: PageContext;
  resident: Cardholder;
  contact: Contact;
  form: FormView;
}

export function AboutCard({ page, resident, contact, form }: AboutCardProps) {
  const t = page.t.account.about;
  return (
    <Card title={t.title} class="km-account">
      <DescriptionList
        items={[
          { term: t.firstName, value: resident.firstName },
          { term: t.lastName, value: resident.lastName },
          { term: t.email, value: resident.email },
        ]}
      />
      <p class="km-subtle">{t.hint}</p>
      {resident.rights === 'all' && <EmailPart page={page} contact={contact} />}
      <PhoneForm page={page} form={form} saved={contact.phone !== null} />
      <LanguageForm page={page} />
    </Card>
  );
}

function EmailPart({ page, contact }: Pick<AboutCardProps, 'page' | 'contact'>) {
  if (contact.emailChange) return <WaitingEmail page={page} change={contact.emailChange} />;
  return (
    <ButtonRow>
      <Button variant="secondary" icon="mail" href={urls.email}>
        {page.t.account.about.changeEmail}
      </Button>
    </ButtonRow>
  );
}

/** Of the pages, and of the mails too. */
function LanguageForm({ page }: { page: PageContext }) {
  const t = page.t.account.about;
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
