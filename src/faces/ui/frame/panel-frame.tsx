import type { ComponentChildren } from 'preact';
import { Breadcrumb, type Crumb } from '../breadcrumb/breadcrumb.tsx';
import { FlashMessage } from '../flash-message/flash-message.tsx';
import { type Acting, ActingBand, FamilySwitch } from './acting.tsx';
import { Document, type DocumentProps } from './document.tsx';
import { Footer } from './footer.tsx';
import { type FrameUser, Header } from './header.tsx';
import { type MenuItem, PhoneBar, SideMenu } from './menu.tsx';

interface PanelFrameProps extends DocumentProps {
  /** Order matters: the first four stand in the bar at the bottom of a phone. */
  menu: readonly MenuItem[];
  /** The key of the menu entry that this page belongs to. */
  current?: string | undefined;
  user: FrameUser;
  breadcrumb?: readonly Crumb[] | undefined;
  /** The face's name under the city's: "Moduł Operatora". "Karta Mieszkańca" when left out. */
  product?: string | undefined;
  homeHref?: string | undefined;
  /** In the header, between the brand and the account. */
  nav?: ComponentChildren | undefined;
  /** The family below the menu, and whose account is open. */
  acting?: Acting | undefined;
  /** Below the menu, after the family. */
  aside?: ComponentChildren | undefined;
  /** `full` lets split views and wide tables use the whole width. */
  width?: 'normal' | 'full' | undefined;
}

export function PanelFrame(props: PanelFrameProps) {
  const {
    menu,
    current,
    user,
    breadcrumb,
    acting,
    aside,
    width,
    product,
    homeHref,
    nav,
    children,
    ...document
  } = props;
  return (
    <Document {...document}>
      <Header user={user} product={product} homeHref={homeHref ?? menu[0]?.href} nav={nav} />
      {acting && <ActingBand acting={acting} />}
      <div class="km-panel" data-width={width}>
        <div class="km-panel__side">
          <SideMenu items={menu} current={current} />
          {acting && <FamilySwitch acting={acting} />}
          {aside}
        </div>
        <main class="km-panel__main" id="tresc" tabIndex={-1}>
          {breadcrumb && <Breadcrumb crumbs={breadcrumb} />}
          <FlashMessage flash={document.page.flash} />
          {children}
        </main>
      </div>
      <Footer small />
      <PhoneBar items={menu} current={current}>
        {acting && <FamilySwitch acting={acting} />}
      </PhoneBar>
    </Document>
  );
}
