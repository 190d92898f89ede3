import { usePage } from '../page-scope.ts';

export interface Crumb {
  readonly label: string;
  /** The last one, the page itself, has none. */
  readonly href?: string | undefined;
}

/** Only on pages more than two levels deep. */
export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = usePage();
  return (
    <nav class="ds-breadcrumbs km-breadcrumb" aria-label={t.ui.breadcrumb}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li>
            {href ? (
              <a class="ds-link" href={href}>
                {label}
              </a>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
