import { Alert } from '../../ui/alert/alert.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { ShopFrame } from '../shop-frame.tsx';
import type { ShopPage } from '../shop-page.ts';
import { DemoChoice } from './demo-choice.tsx';
import { ScanForm } from './scan-form.tsx';

interface ScanPageProps {
  desk: ShopPage;
  form: FormView;
}

export function ScanPage({ desk, form }: ScanPageProps) {
  const { page, shop, branches } = desk;
  const t = page.t.partner;
  const here = branches.find(({ id }) => id === shop.branchId);
  return (
    <ShopFrame
      desk={desk}
      title={t.title}
      current="check"
      islands={['card-scanner']}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ card: t.card }} />
      <PageHead title={t.title} lead={here?.name} />
      {here ? <ScanForm page={page} form={form} /> : <NoBranch desk={desk} />}
      {here && page.demo && <DemoChoice page={page} />}
    </ShopFrame>
  );
}

function NoBranch({ desk: { page, branches } }: { desk: ShopPage }) {
  const { where } = page.t.partner;
  return (
    <Alert kind="warning" title={where.title}>
      <p>{branches.length > 0 ? where.text : where.none}</p>
    </Alert>
  );
}
