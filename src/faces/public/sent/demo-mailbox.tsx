import { Alert } from '../../ui/alert/alert.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';

/** In the demo no mail leaves the machine: where it lies instead. */
export function DemoMailbox({ page, label }: { page: PageContext; label: string }) {
  if (!page.demo) return null;
  return (
    <Alert kind="info">
      <p>
        <a class="ds-link" href={urls.mailbox}>
          {label}
        </a>
      </p>
    </Alert>
  );
}
