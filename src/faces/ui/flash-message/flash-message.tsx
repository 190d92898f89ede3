import type { Flash } from '../page-context.ts';

export const flashId = 'komunikat';

/** The answer to what was just done. The frames show it; a page need not. */
export function FlashMessage({ flash }: { flash: Flash | undefined }) {
  if (!flash) return null;
  return (
    <div
      class="ds-alert km-flash"
      id={flashId}
      data-color={flash.kind}
      role={flash.kind === 'danger' ? 'alert' : 'status'}
      tabIndex={-1}
      data-autofocus
    >
      <p>
        {flash.text}{' '}
        {flash.link && (
          <a class="ds-link" href={flash.link.href}>
            {flash.link.label}
          </a>
        )}
      </p>
    </div>
  );
}
