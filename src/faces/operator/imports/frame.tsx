import type { ComponentChildren } from 'preact';
import type { Crumb } from '../../ui/breadcrumb/breadcrumb.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';

interface ImportFrameProps {
  desk: DeskPage;
  title: string;
  /** Of an import, or the form for a new one. */
  within?: readonly Crumb[] | undefined;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** Where imports stand: under the residents. */
export function ImportFrame({ desk, within, children, ...frame }: ImportFrameProps) {
  const { residents, operatorImports } = desk.page.t;
  const top = { label: residents.title, href: urls.residents };
  const own = within
    ? [{ label: operatorImports.title, href: urls.imports }, ...within]
    : [{ label: frame.title }];
  return (
    <DeskFrame desk={desk} current="residents" breadcrumb={[top, ...own]} {...frame}>
      {children}
    </DeskFrame>
  );
}
