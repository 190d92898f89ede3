import { Button } from '../button/button.tsx';
import { Form } from '../form/form.tsx';
import type { PageContext } from '../page-context.ts';

type Act = 'resend' | 'withdraw' | 'block' | 'unblock';

interface AccountActsProps {
  page: PageContext;
  state: 'active' | 'invited' | 'blocked';
  hrefs: Readonly<Record<Act, string>>;
  labels: Readonly<Record<Act, string>>;
}

/** What is done to the account of somebody who was invited to work. */
export function AccountActs({ page, state, hrefs, labels }: AccountActsProps) {
  switch (state) {
    case 'invited':
      return (
        <>
          <Form page={page} action={hrefs.resend}>
            <Button variant="secondary" icon="mail">
              {labels.resend}
            </Button>
          </Form>
          <Button variant="secondary" icon="trash-2" href={hrefs.withdraw} confirm>
            {labels.withdraw}
          </Button>
        </>
      );
    case 'active':
      return (
        <Button variant="secondary" icon="lock" href={hrefs.block} confirm>
          {labels.block}
        </Button>
      );
    case 'blocked':
      return (
        <Button variant="secondary" icon="lock-open" href={hrefs.unblock} confirm>
          {labels.unblock}
        </Button>
      );
  }
}
