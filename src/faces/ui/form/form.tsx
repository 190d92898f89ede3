import type { ComponentChildren } from 'preact';
import type { PageContext } from '../page-context.ts';
import { PageScope } from '../page-scope.ts';

/** The field in which a form says for whom it was opened. */
export const forPerson = '_jako';

interface FormProps {
  page: PageContext;
  action: string;
  /** For forms that carry files. */
  multipart?: boolean | undefined;
  id?: string | undefined;
  class?: string | undefined;
  children: ComponentChildren;
}

/** A form that changes something: POST with the anti-forgery token; the server validates, not the browser. */
export function Form({ page, action, multipart, id, class: extra, children }: FormProps) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      class={extra ? `km-form ${extra}` : 'km-form'}
      encType={multipart ? 'multipart/form-data' : undefined}
      noValidate
      data-once
    >
      <input type="hidden" name="_csrf" value={page.csrfToken} />
      {page.person && <input type="hidden" name={forPerson} value={page.person} />}
      <PageScope.Provider value={page}>{children}</PageScope.Provider>
    </form>
  );
}
