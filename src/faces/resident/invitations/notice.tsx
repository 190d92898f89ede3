import { Alert } from '../../ui/alert/alert.tsx';
import type { CardholderPage } from '../layout.tsx';
import { urls } from '../urls.ts';

/** Where a login leads: somebody waits for an answer. */
export function InvitationNotice({ page, resident }: CardholderPage) {
  const t = page.t.invitations;
  if (!resident.invited) return null;
  return (
    <Alert kind="info" title={t.waiting}>
      <p>{t.waitingText}</p>
      <p>
        <a class="ds-link" href={urls.invitations}>
          {t.open}
        </a>
      </p>
    </Alert>
  );
}
