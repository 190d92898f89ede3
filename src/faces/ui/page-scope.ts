import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageContext } from './page-context.ts';

/** Hands the page's context down from the frame, so that a field need not be given it again. */
export const PageScope = createContext<PageContext | undefined>(undefined);

export function usePage(): PageContext {
  const page = useContext(PageScope);
  if (!page) throw new Error('Components of faces/ui stand inside a frame or a <Form page={page}>.');
  return page;
}
