import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { CopyButton } from '../../../ui/copy-button/copy-button.tsx';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PrintButton } from '../../../ui/print-button/print-button.tsx';
import type { AccountPage } from '../../panel.ts';
import { SecondFactorFrame } from '../frame.tsx';

interface RecoveryCodesProps extends AccountPage {
  recoveryCodes: readonly string[];
  /** What was done just now, when the codes came with it. */
  done?: string | undefined;
}

/** The only page that ever shows them. */
export function RecoveryCodesPage({ recoveryCodes, done, ...panel }: RecoveryCodesProps) {
  const { page, urls } = panel;
  const t = page.t.secondFactor.codes;
  const next = (done && panel.afterFirst) || { href: urls.secondFactor, label: t.saved };
  return (
    <SecondFactorFrame {...panel} title={t.title} islands={['copy-button']}>
      {done && (
        <Alert kind="success">
          <p>
            {done} {t.otherDevices}
          </p>
        </Alert>
      )}
      <PageHead title={t.title} lead={t.text} />
      <Alert kind="warning" title={t.saveTitle}>
        <p>{t.save}</p>
      </Alert>
      <Card title={t.list}>
        <ol class="km-recovery-codes">
          {recoveryCodes.map((code) => (
            <li>
              <code>{code}</code>
            </li>
          ))}
        </ol>
        <div class="km-recovery-codes__tools">
          <PrintButton />
          <CopyButton text={recoveryCodes.join('\n')} label={t.copy} />
        </div>
      </Card>
      <ButtonRow>
        <Button icon="check" href={next.href}>
          {next.label}
        </Button>
      </ButtonRow>
    </SecondFactorFrame>
  );
}
