import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../ui/frame/public-frame.tsx';
import type { PublicPage } from '../page.ts';
import { urls } from '../urls.ts';

interface UsedProps extends PublicPage {
  title: string;
  lead: string;
  /** Beside the login, where another way on may be wanted. */
  again?: { readonly href: string; readonly label: string } | undefined;
}

/** The link does nothing any more: what remains is to log in. */
export function UsedLinkPage({ page, user, title, lead, again }: UsedProps) {
  return (
    <PublicFrame page={page} user={user} title={title}>
      <PageHead title={title} lead={lead} />
      <ButtonRow>
        <Button href={urls.login} icon="log-in">
          {page.t.publicSite.login.submit}
        </Button>
        {again && (
          <Button variant="tertiary" href={again.href}>
            {again.label}
          </Button>
        )}
      </ButtonRow>
    </PublicFrame>
  );
}
