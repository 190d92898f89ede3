import { type Consent, consentField, labelParts } from '../../../consents/consent.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Checkbox } from '../checkbox/checkbox.tsx';
import type { FormView } from '../form/form-view.ts';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

/** A consent's sentence with its box. The text opens beside the form, so that nothing typed is lost. */
export function ConsentBox({ form, consent }: { form: FormView; consent: Consent }) {
  const { locale } = usePage();
  const { before, link, after } = labelParts(inLocale(consent.label, locale));
  const label = (
    <>
      {before}
      {link && consent.hasBody ? <TextLink consent={consent}>{link}</TextLink> : link}
      {after}
    </>
  );
  return (
    <Checkbox
      form={form}
      name={consentField(consent)}
      label={label}
      optional={!consent.required}
      unmarked={!consent.required}
    />
  );
}

function TextLink({ consent, children }: { consent: Consent; children: string }) {
  const { t } = usePage();
  const href = consent.slug ? `/${consent.slug}` : `/zgody/${encodeURIComponent(consent.code)}`;
  return (
    <a class="ds-link" href={href} target="_blank" rel="noopener">
      {children}
      <span class="ds-sr-only"> {t.publicSite.newTab}</span>
      <Icon name="external-link" />
    </a>
  );
}
