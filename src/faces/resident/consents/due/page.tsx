import { consentField } from '../../../../consents/consent.ts';
import { type HeldConsent, isGiven } from '../../../../consents/held.ts';
import { holdsForWards, type Ward } from '../../../../family/consents-of-wards.ts';
import type { Cardholder } from '../../../../people/resident.ts';
import { formatDay, formatMoment } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ConsentBox } from '../../../ui/consent-box/consent-box.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { PublicFrame } from '../../../ui/frame/public-frame.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { publicUrls, urls } from '../../urls.ts';
import { ForWards } from '../for-wards.tsx';
import { kindName } from '../kind-name.ts';

interface DuePageProps {
  page: PageContext;
  resident: Cardholder;
  due: readonly HeldConsent[];
  /** For whom the answer holds as well. */
  wards: readonly Ward[];
  form: FormView;
  /** Where the login was leading. */
  back: string | undefined;
}

/** Stands before the panel, so it has nothing of the panel on it. */
export function DuePage({ page, resident, due, wards, form, back }: DuePageProps) {
  const t = page.t.consents.due;
  const user = { name: `${resident.firstName} ${resident.lastName}`, email: resident.email };
  const labels = due.map((consent) => [consentField(consent), kindName(consent, page.t)]);
  return (
    <PublicFrame page={page} user={user} title={t.title} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={Object.fromEntries(labels)} />
      <PageHead title={t.title} lead={t.lead} />
      <Form page={page} action={urls.dueConsents}>
        {back && <input type="hidden" name="powrot" value={back} />}
        {due.map((consent) => (
          <Card title={kindName(consent, page.t)}>
            <p>{whyDue(page, consent)}</p>
            <ConsentBox form={form} consent={consent} value={consent.versionId} />
          </Card>
        ))}
        {due.some(holdsForWards) && <ForWards page={page} wards={wards} />}
        <ButtonRow>
          <Button icon="check">{t.accept}</Button>
          <Button variant="secondary" icon="log-out" formaction={publicUrls.logout}>
            {t.logOut}
          </Button>
        </ButtonRow>
      </Form>
      <WaysOut page={page} resident={resident} due={due} />
    </PublicFrame>
  );
}

function whyDue({ t }: PageContext, { state, acts: [last], version, since }: HeldConsent): string {
  const { outdated, withdrawn, never } = t.consents.due;
  if (!last || state === 'never') return never;
  return state === 'withdrawn'
    ? withdrawn(formatMoment(last.at))
    : outdated(last.version, version, formatDay(since));
}

function WaysOut({ page, resident, due }: Pick<DuePageProps, 'page' | 'resident' | 'due'>) {
  const { due: t, withdraw, withdrawOf } = page.t.consents;
  const all = resident.rights === 'all';
  return (
    <Card title={t.refuse.title} variant="tinted">
      <p>{all ? t.refuse.text : t.refuse.member}</p>
      {all && (
        <ButtonRow>
          {due.filter(isGiven).map((consent) => (
            <Button
              variant="secondary"
              href={urls.consentWithdrawal(consent.code)}
              label={withdrawOf(kindName(consent, page.t))}
              confirm
            >
              {withdraw}
            </Button>
          ))}
          <Button variant="tertiary" icon="trash-2" href={urls.accountDeletion} confirm>
            {t.refuse.deletion}
          </Button>
        </ButtonRow>
      )}
    </Card>
  );
}
