import type { Offer } from '../../../partners/offers/offer.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { nameOf } from './visit.ts';

interface ReasonPageProps {
  desk: DeskPage;
  offer: Offer;
  action: string;
  /** The proposal that is refused; nothing where the whole offer ends. */
  version?: string | undefined;
  form: FormView;
  words: {
    readonly title: string;
    readonly lead: string;
    readonly reason: string;
    readonly hint?: string;
    readonly confirm: string;
  };
}

/** A no to the partner, with the reason that goes out word for word. */
export function ReasonPage({ desk, offer, action, version, form, words }: ReasonPageProps) {
  const { page } = desk;
  return (
    <DeskFrame
      desk={desk}
      title={words.title}
      current="offers"
      failed={errorsOf(form).length > 0}
      breadcrumb={[
        { label: page.t.operatorOffers.title, href: urls.offers },
        { label: nameOf(offer), href: urls.offer(offer.id) },
        { label: words.title },
      ]}
    >
      <ErrorSummary form={form} labels={{ reason: words.reason }} />
      <PageHead title={words.title} lead={words.lead} />
      <Form page={page} action={action}>
        {version && <input type="hidden" name="version" value={version} />}
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={words.hint}
          rows={6}
          maxlength={1000}
        />
        <ButtonRow>
          <Button variant="danger">{words.confirm}</Button>
          <Button variant="tertiary" href={urls.offer(offer.id)}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>
  );
}
