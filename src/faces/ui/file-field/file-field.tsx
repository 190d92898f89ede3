import type { ComponentChildren } from 'preact';
import { controlProps, Field, type FieldProps } from '../form/field.tsx';
import { fieldId } from '../form/form-view.ts';
import { Icon } from '../icon/icon.tsx';
import { usePage } from '../page-scope.ts';

interface UploadedFile {
  readonly name: string;
  /** Ready to read: "1,2 MB". */
  readonly size: string;
  readonly href?: string | undefined;
  readonly thumbnailUrl?: string | undefined;
  /** The button that removes it, usually `<Button name="usun" value="…" variant="tertiary">`. */
  readonly remove?: ComponentChildren | undefined;
}

interface FileFieldProps extends FieldProps {
  /** MIME types or endings, as in the HTML attribute. */
  accept: string;
  multiple?: boolean | undefined;
  /** On the button: "Dodaj ze swojego urządzenia". */
  chooseLabel?: string | undefined;
  uploaded?: readonly UploadedFile[] | undefined;
  /** Stands beside the box, for example the camera. */
  children?: ComponentChildren | undefined;
}

/** A file to choose, and above it those that are already with us; an error never makes the person choose again. */
export function FileField(props: FileFieldProps) {
  const { t } = usePage();
  return (
    <Field {...props}>
      {props.uploaded && props.uploaded.length > 0 && <UploadedFiles files={props.uploaded} />}
      <div class="km-file">
        <input
          {...controlProps(props)}
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          data-pick
        />
        {/* The base island puts this button in place of the browser's own, which speaks the browser's language. */}
        <label class="ds-button" data-variant="secondary" for={fieldId(props.name)} data-pick-button hidden>
          <Icon name="upload" />
          <span>{props.chooseLabel ?? t.ui.form.chooseFile}</span>
        </label>
        {props.children}
        <output class="km-file__chosen" for={fieldId(props.name)} data-pick-chosen />
      </div>
    </Field>
  );
}

function UploadedFiles({ files }: { files: readonly UploadedFile[] }) {
  return (
    <ul class="km-files">
      {files.map((file) => (
        <li class="km-files__item">
          {file.thumbnailUrl ? (
            <img class="km-files__thumbnail" src={file.thumbnailUrl} alt="" />
          ) : (
            <span class="km-files__thumbnail">
              <Icon name="file-text" />
            </span>
          )}
          <span class="km-files__name">
            {file.href ? (
              <a class="ds-link" href={file.href}>
                {file.name}
              </a>
            ) : (
              file.name
            )}
            <span class="km-subtle">{file.size}</span>
          </span>
          {file.remove}
        </li>
      ))}
    </ul>
  );
}
