import type { ComponentChildren } from 'preact';
import type { Part } from '../../../../applications/definition.ts';
import { Icon } from '../../../ui/icon/icon.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import type { Place } from './place.ts';

/** A field's hint, and above it what the city remarked about the field. */
export function hintOf(
  page: PageContext,
  place: Place,
  part: Part,
  hint?: ComponentChildren,
): ComponentChildren | undefined {
  const remarks = place.remarks.filter((remark) => remark.part === part);
  if (place.application.status !== 'returned' || remarks.length === 0) return hint;
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
