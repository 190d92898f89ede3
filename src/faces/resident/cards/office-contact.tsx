import type { PageContext } from '../../ui/page-context.ts';
import { publicUrls } from '../urls.ts';

/** Telephone, e-mail and contact page, after a sentence that says what for. */
export function OfficeContact({ page, lead }: { page: PageContext; lead: string }) {
  const { phone, email } = page.city;
  return (
    <p>
      {lead}{' '}
      {phone && (
        <>
          <a class="ds-link" href={`tel:${phone.replace(/\s/g, '')}`}>
            {phone}
          </a>
          {', '}
        </>
      )}
      {email && (
        <>
          <a class="ds-link" href={`mailto:${email}`}>
            {email}
          </a>
          {', '}
        </>
      )}
      <a class="ds-link" href={publicUrls.contact}>
        {page.t.resident.cards.contactPage}
      </a>
      .
    </p>
  );
}
