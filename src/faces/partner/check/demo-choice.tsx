import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Form } from '../../ui/form/form.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { urls } from '../urls.ts';
import { demoCards } from './demo-cards.ts';

/** A card for each answer that a till may get. */
export function DemoChoice({ page }: { page: PageContext }) {
  const t = page.t.partner;
  return (
    <details>
      <summary>{t.demoCards}</summary>
      <Form page={page} action={urls.check}>
        <ButtonRow>
          {demoCards.map(({ number, answer }) => (
            <Button variant="secondary" size="sm" name="card" value={number}>
              {number} · {answer === 'valid' ? t.valid : t.refusals[answer].title}
            </Button>
          ))}
        </ButtonRow>
      </Form>
    </details>
  );
}
