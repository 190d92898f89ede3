import { FlashMessage } from '../flash-message/flash-message.tsx';
import { Document, type DocumentProps } from './document.tsx';
import { Footer } from './footer.tsx';
import { type FrameUser, Header } from './header.tsx';

interface PublicFrameProps extends DocumentProps {
  user?: FrameUser | undefined;
  /** The column's width: `narrow` for forms and texts, `wide` for the front page and lists of offers. */
  width?: 'narrow' | 'wide' | undefined;
}

export function PublicFrame({ user, width = 'narrow', children, ...document }: PublicFrameProps) {
  const { flash } = document.page;
  return (
    <Document {...document}>
      <Header user={user} guest />
      <main class="km-main" data-width={width} id="tresc" tabIndex={-1}>
        <FlashMessage flash={flash} />
        {children}
      </main>
      <Footer />
    </Document>
  );
}
