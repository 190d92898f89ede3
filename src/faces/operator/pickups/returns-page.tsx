import type { WaitingCard } from '../../../production/pickups.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';

export function ReturnsPage({ desk, due }: { desk: DeskPage; due: readonly WaitingCard[] }) {
  const { page } = desk;
  const t = page.t.operatorProduction.returning;
  return (
    <DeskFrame desk={desk} title={t.title} current="pickups">
      <ConfirmDialog
        page={page}
        action={urls.pickupReturns}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={withQuery(urls.pickups, { widok: 'zwrot' })}
        danger
        fields={
          <>
            <input type="hidden" name="krok" value="tak" />
            {due.map(({ applicationNumber }) => (
              <input type="hidden" name="wniosek" value={applicationNumber} />
            ))}
          </>
        }
      >
        <p>{t.what}</p>
        <ul>
          {due.map(({ cardNumber, name }) => (
            <li>
              {cardNumber}, {name}
            </li>
          ))}
        </ul>
        <p>{t.forGood}</p>
      </ConfirmDialog>
    </DeskFrame>
  );
}
