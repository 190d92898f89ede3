import { Document, type DocumentProps } from './document.tsx';
import { Brand } from './header.tsx';

/** For error pages, print and the shop's answer: nothing that needs a session or a database. */
export function BareFrame({ children, ...document }: DocumentProps) {
  return (
    <Document {...document}>
      <header class="km-header">
        <div class="km-header__row">
          <Brand href="/" />
        </div>
      </header>
      <main class="km-main" data-width="narrow" id="tresc" tabIndex={-1}>
        {children}
      </main>
    </Document>
  );
}
