import { type Consent, labelParts } from '../../../consents/consent.ts';
import { inLocale } from '../../i18n/locale.ts';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

/** A consent's sentence with its link. The text opens beside, so that nothing typed is lost. */
export function ConsentLabel({ consent }: { consent: Pick<Consent, 'code' | 'label' | 'slug' | 'hasBody'> }) {
  const { locale } = usePage();
  const { before, link, after } = labelParts(inLocale(consent.label, locale));
  return (
    <>
      {before}
      {link && consent.hasBody ? <TextLink consent={consent}>{link}</TextLink> : link}
      {after}
    </>
  );
}

function TextLink({ consent, children }: { consent: Pick<Consent, 'code' | 'slug'>; children: string }) {
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
