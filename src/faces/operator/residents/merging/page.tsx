import { type Because, proposeCard, type Refusal } from '../../../../privacy/merging/merge.ts';
import { formatDay } from '../../../i18n/format.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import type { DeskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { nameOf } from '../resident-page.tsx';
import { ApplicationLink, Compare } from './compare.tsx';
import { Effects } from './effects.tsx';
import type { Side } from './side.ts';

export interface MergingProps {
  desk: DeskPage;
  stays: Side;
  goes: Side;
  /** Why the page proposes this one; nothing when the clerk has chosen. */
  because: Because | undefined;
  refused: Refusal | undefined;
  form: FormView;
}

export function MergingPage(props: MergingProps) {
  const { desk, stays, goes, refused, form } = props;
  const { page, clerk } = desk;
  const t = page.t.operatorMerging;
  const name = nameOf(page, stays.person);
  const title = t.title(name, nameOf(page, goes.person));
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="residents"
      breadcrumb={[
        { label: page.t.residents.title, href: urls.residents },
        { label: name, href: urls.resident(stays.person.id) },
        { label: t.crumb },
      ]}
      failed={errorsOf(form).length > 0}
    >
      <ErrorSummary form={form} labels={{ karta: t.card, reason: t.reason, potwierdzenie: t.confirmation }} />
      <PageHead title={title} lead={t.lead} />
      {refused && <Refused desk={desk} refused={refused} />}
      <Choice {...props} />
      <Compare desk={desk} stays={stays} goes={goes} />
      {refused ? (
        <ButtonRow>
          {clerk.permissions.has('read-residents') && (
            <Button variant="secondary" href={urls.resident(stays.person.id)}>
              {page.t.residentsDesk.back}
            </Button>
          )}
        </ButtonRow>
      ) : (
        <>
          <Effects page={page} stays={stays} goes={goes} />
          <Confirmation {...props} />
        </>
      )}
    </DeskFrame>
  );
}

function Refused({ desk, refused }: { desk: DeskPage; refused: Refusal }) {
  const t = desk.page.t.operatorMerging;
  return (
    <Alert kind="warning" title={t.refusedTitle} answers>
      <p>{t.refused[refused.reason](refused.byName ?? '')}</p>
      {refused.numbers && (
        <ul class="km-plain-list">
          {refused.numbers.map((number) => (
            <li>
              <ApplicationLink desk={desk} number={number} />
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

/** Which of them stays, why, and the other way round. */
function Choice({ desk, stays, goes, because }: MergingProps) {
  const { page } = desk;
  const t = page.t.operatorMerging;
  const { person } = stays;
  const [name, email] = [nameOf(page, person), person.email ?? ''];
  return (
    <p>
      {because ? `${t.proposed(name, email)} ${t.because[because]}.` : t.chosen(name, email)}{' '}
      <a class="ds-link" href={urls.mergingInto(person.id, goes.person.id, goes.person.id)}>
        {t.swap}
      </a>
    </p>
  );
}

function Confirmation({ desk, stays, goes, form }: MergingProps) {
  const { page } = desk;
  const t = page.t.operatorMerging;
  const [ids, cards] = [[stays.person.id, goes.person.id] as const, [stays.card, goes.card]];
  const [one, other] = cards;
  const choosing = one && other ? [one, other] : [];
  const values = { karta: one && other ? proposeCard(one, other).id : '', ...form.values };
  return (
    <Form page={page} action={urls.merging(...ids)}>
      <input type="hidden" name="zostaje" value={stays.person.id} />
      {choosing.length > 0 && (
        <Radios
          form={{ ...form, values }}
          name="karta"
          label={t.card}
          options={choosing.map(({ id, number, status, issuedAt }) => ({
            value: id,
            label: t.cardOf(number, page.t.applications.cardStatuses[status], formatDay(issuedAt)),
          }))}
        />
      )}
      <TextArea form={form} name="reason" label={t.reason} hint={t.reasonHint} rows={3} maxlength={500} />
      <Checkbox form={form} name="potwierdzenie" label={t.sure} />
      <ButtonRow>
        <Button variant="danger">{t.confirm}</Button>
        <Button variant="tertiary" href={urls.resident(stays.person.id)}>
          {page.t.ui.cancel}
        </Button>
      </ButtonRow>
    </Form>
  );
}
