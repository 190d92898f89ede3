import type { TillUse } from '../../../benefits/till-uses.ts';
import { undoableUntil } from '../../../benefits/use.ts';
import { formatMoment } from '../../i18n/format.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Form } from '../../ui/form/form.tsx';
import { ScanForm } from '../check/scan-form.tsx';
import { Verdict, verdictId } from '../check/verdict.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { personInWords } from './person-in-words.ts';
import { Sums } from './sums.tsx';
import { timeOf } from './time-of.ts';

/** What was registered, for as long as it can be taken back the button for it, and the field for the next card. */
export function UsePage({ desk, use }: { desk: ShopPage; use: TillUse }) {
  const { page, shop } = desk;
  const t = page.t.till;
  const title = use.undoneAt ? t.use.undone : t.use.title;
  return (
    <ShopFrame desk={desk} title={title} current="check" islands={['card-scanner']}>
      <Verdict tone={use.undoneAt ? 'wait' : 'yes'} title={title}>
        <p>
          <strong lang="pl">{use.offerName}</strong>
          <br />
          {personInWords(page, use)}
          <br />
          {formatMoment(use.at)}, <span lang="pl">{use.branchName}</span>
        </p>
        {use.undoneAt && <p>{t.use.undoneAt(formatMoment(use.undoneAt))}</p>}
      </Verdict>
      {!use.undoneAt && <Sums page={page} price={use.price} saved={use.saved} />}
      {!use.undoneAt && <Undo desk={desk} use={use} />}
      {shop.branchId && (
        <Card title={page.t.partner.again}>
          <ScanForm page={page} toldBy={verdictId} />
        </Card>
      )}
      <ButtonRow>
        <Button href={urls.history} variant="tertiary" icon="history">
          {t.history.title}
        </Button>
      </ButtonRow>
    </ShopFrame>
  );
}

function Undo({ desk: { page, shop, now }, use }: { desk: ShopPage; use: TillUse }) {
  const t = page.t.till.use;
  if (now >= undoableUntil(use)) return <p class="km-subtle">{t.tooLate}</p>;
  if (use.branchId !== shop.branchId) return <p class="km-subtle">{t.elsewhere}</p>;
  return (
    <Form page={page} action={urls.undoing(use.id)} class="km-undo">
      <Button variant="secondary" icon="undo-2">
        {t.undo}
      </Button>
      <p class="km-subtle">{t.undoUntil(timeOf(undoableUntil(use)))}</p>
    </Form>
  );
}
