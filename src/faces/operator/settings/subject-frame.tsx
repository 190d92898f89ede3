import type { ComponentChildren } from 'preact';
import { Alert } from '../../ui/alert/alert.tsx';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { Checkbox } from '../../ui/checkbox/checkbox.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { RequiredNote } from '../../ui/form/required-note.tsx';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { EffectFields } from './effect-fields.tsx';

interface SubjectFrameProps {
  desk: DeskPage;
  title: string;
  lead?: ComponentChildren | undefined;
  /** The list that it is one of. */
  list?: { readonly label: string; readonly href: string } | undefined;
  /** Where the form is sent. */
  action: string;
  /** With `basedOn` in `podstawa`, the fields' values, and what `readEffect` reads. */
  form: FormView;
  /** For the error summary. */
  labels: Readonly<Record<string, string>>;
  multipart?: boolean | undefined;
  islands?: readonly string[] | undefined;
  /** A colleague has been faster: what the form now stands against. */
  conflict?: ComponentChildren | undefined;
  /** What has to be known before it is saved; a box says that it is. */
  warnings?: readonly string[] | undefined;
  /** There is a way to look at it before it is saved (`krok=podglad`). */
  preview?: ComponentChildren | undefined;
  previewable?: boolean | undefined;
  /** Hidden fields of the form. */
  hidden?: Readonly<Record<string, string>> | undefined;
  /** `<History>` below the form. */
  history?: ComponentChildren | undefined;
  /** Instead of "Zapisz zmianę". */
  saveLabel?: string | undefined;
  children: ComponentChildren;
}

/** A page of "Ustawienia": the value in force as a form, since when the change holds, what is planned and what was. */
export function SubjectFrame(props: SubjectFrameProps) {
  const { desk, title, form, conflict, warnings = [], list, hidden = {} } = props;
  const t = desk.page.t.operatorSettings;
  const labels = { dzien: t.effect.day, potwierdzam: t.warning.confirm, ...props.labels };
  return (
    <DeskFrame
      desk={desk}
      title={`${title} – ${t.title}`}
      current="settings"
      failed={errorsOf(form).length > 0}
      islands={props.previewable ? ['live-preview', ...(props.islands ?? [])] : props.islands}
      breadcrumb={[{ label: t.title, href: urls.settings }, ...(list ? [list] : []), { label: title }]}
    >
      <ErrorSummary form={form} labels={labels} />
      <PageHead title={title} lead={props.lead} />
      {conflict && (
        <Alert kind="warning" title={t.conflict.title} answers>
          {conflict}
        </Alert>
      )}
      <div class="km-setting" data-preview={props.previewable ? '' : undefined}>
        <Form page={desk.page} action={props.action} multipart={props.multipart}>
          <RequiredNote />
          {Object.entries(hidden).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          {props.children}
          <EffectFields form={form} now={desk.now} />
          {warnings.length > 0 && (
            <Alert kind="warning" title={t.warning.title}>
              {warnings.map((text) => (
                <p>{text}</p>
              ))}
              <Checkbox form={form} name="potwierdzam" label={t.warning.confirm} />
            </Alert>
          )}
          <ButtonRow>
            <Button>{props.saveLabel ?? t.save}</Button>
            {props.previewable && (
              <Button variant="secondary" name="krok" value="podglad" icon="eye">
                {t.preview.show}
              </Button>
            )}
            <Button variant="tertiary" href={list?.href ?? urls.settings}>
              {t.cancel}
            </Button>
          </ButtonRow>
        </Form>
        {props.previewable && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard.
          <section class="km-setting__preview" aria-label={t.preview.region} tabIndex={0} data-preview-place>
            {props.preview}
          </section>
        )}
      </div>
      {props.history}
    </DeskFrame>
  );
}
