import type { ComponentChildren } from 'preact';

interface PageHeadProps {
  /** The page's only h1. */
  title: ComponentChildren;
  lead?: ComponentChildren | undefined;
  /** The page's main action, or a status badge. */
  actions?: ComponentChildren | undefined;
}

export function PageHead({ title, lead, actions }: PageHeadProps) {
  return (
    <div class="km-page-head">
      <div>
        <h1 class="ds-heading" data-size="md">
          {title}
        </h1>
        {lead && <p class="km-lead">{lead}</p>}
      </div>
      {actions && <div class="km-page-head__actions">{actions}</div>}
    </div>
  );
}
