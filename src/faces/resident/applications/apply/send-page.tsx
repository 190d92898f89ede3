import type { Consent } from '../../../../consents/consent.ts';
import type { FieldErrors } from '../../../../platform/input.ts';
import { type RawForm, refusedForm } from '../../../http/form.ts';
import { partLabel } from '../../../i18n/application-labels.ts';
import { Alert } from '../../../ui/alert/alert.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { Card } from '../../../ui/card/card.tsx';
import { ConsentBox } from '../../../ui/consent-box/consent-box.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { SummaryList } from '../../../ui/summary-list/summary-list.tsx';
import type { PanelPage } from '../../layout.tsx';
import { contentRows } from '../content-rows.tsx';
import { ApplyFrame, DraftButtons } from './apply-frame.tsx';
import { CardCheck } from './card-check.tsx';
import { type Place, stepOfPart, stepUrl } from './place.ts';
import { Problems } from './problems.tsx';

interface SendPageProps extends PanelPage {
  place: Place;
  raw: RawForm;
  errors: FieldErrors;
  consents: readonly Consent[];
  trouble?: string | undefined;
  /** The page answers a sending, rather than being opened. */
  refused: boolean;
}

export function SendPage({ place, raw, errors, consents, trouble, refused, ...panel }: SendPageProps) {
  const { page } = panel;
  const t = page.t.resident.apply;
  const form = refusedForm(raw, errors, page.t);
  return (
    <ApplyFrame
      {...panel}
      place={place}
      step="wyslij"
      failed={refused}
      summary={
        <>
          {trouble && (
            <Alert kind="danger" title={t.notSent}>
              <p>{trouble}</p>
            </Alert>
          )}
          <Problems page={page} place={place} errors={errors} refused={refused} />
          <Unanswered page={page} place={place} />
        </>
      }
    >
      <Card>
        <SummaryList rows={contentRows(panel, place, place)} />
      </Card>
      <Form page={page} action={stepUrl(place, 'wyslij')}>
        {place.application.definition.physical && <CardCheck page={page} place={place} form={form} />}
        {consents.length > 0 && (
          <FormGroup legend={t.consents}>
            {consents.map((consent) => (
              <ConsentBox form={form} consent={consent} />
            ))}
          </FormGroup>
        )}
        <ButtonRow>
          <Button icon="send">{t.send}</Button>
          <DraftButtons page={page} place={place} />
        </ButtonRow>
      </Form>
    </ApplyFrame>
  );
}

/** Remarks about parts that were not touched: nothing stands in the way of sending, but it may be an oversight. */
function Unanswered({ page, place }: { page: PageContext; place: Place }) {
  const open = place.remarks.filter(({ resolved }) => !resolved);
  if (open.length === 0) return null;
  return (
    <Alert kind="warning" title={page.t.resident.apply.unanswered}>
      <ul class="ds-list">
        {open.map(({ part, text }) => (
          <li>
            <a class="ds-link" href={stepUrl(place, stepOfPart(part))}>
              {partLabel(part, place.application.definition, page.t, page.locale)}
            </a>
            : {text}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
