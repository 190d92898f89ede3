import type { ComponentChildren } from 'preact';
import type { Application } from '../../../applications/application.ts';
import type { Part } from '../../../applications/definition.ts';
import { Icon } from '../icon/icon.tsx';
import type { PageContext } from '../page-context.ts';
import type { Asking } from './asking.ts';

/** A field's hint, and above it what the city remarked about the field. */
export function hintOf(
  page: PageContext,
  { application, remarks: told }: Pick<Asking, 'remarks'> & { application: Pick<Application, 'status'> },
  part: Part,
  hint?: ComponentChildren,
): ComponentChildren | undefined {
  const remarks = told.filter((remark) => remark.part === part);
  if (application.status !== 'returned' || remarks.length === 0) return hint;
  return (
    <>
      {remarks.map(({ text }) => (
        <span class="km-remark">
          <Icon name="circle-alert" />
          <span>
            <strong>{page.t.resident.apply.remark}</strong> {text}
          </span>
        </span>
      ))}
      {hint}
    </>
  );
}
