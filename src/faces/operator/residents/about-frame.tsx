import type { ComponentChildren } from 'preact';
import type { KnownPerson } from '../../../people/directory.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import type { DeskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { nameOf } from './resident-page.tsx';

interface AboutFrameProps {
  desk: DeskPage;
  person: KnownPerson;
  /** What of them is told, and the same with their name. */
  told: { readonly title: string; readonly of: (name: string) => string };
  children: ComponentChildren;
}

/** The whole of what the page of a resident shows the newest of. */
export function AboutFrame({ desk, person, told, children }: AboutFrameProps) {
  const { residents } = desk.page.t;
  const name = nameOf(desk.page, person);
  const title = told.of(name);
  return (
    <DeskFrame
      desk={desk}
      title={title}
      current="residents"
      breadcrumb={[
        { label: residents.title, href: urls.residents },
        { label: name, href: urls.resident(person.id) },
        { label: told.title },
      ]}
    >
      <PageHead title={title} />
      {children}
    </DeskFrame>
  );
}
