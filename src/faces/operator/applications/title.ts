import type { Application } from '../../../applications/application.ts';
import type { PageContext } from '../../ui/page-context.ts';

export function applicationTitle(page: PageContext, { number }: Application): string {
  return page.t.operator.view.title(number ?? 0);
}
