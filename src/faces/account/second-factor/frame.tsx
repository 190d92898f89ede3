import type { ComponentChildren } from 'preact';
import type { AccountPage } from '../panel.ts';

interface SecondFactorFrameProps extends AccountPage {
  title: string;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** A page of one step, below the settings of the two-step login. */
export function SecondFactorFrame({ page, urls, Frame, ...props }: SecondFactorFrameProps) {
  const { account, secondFactor } = page.t;
  return (
    <Frame
      {...props}
      breadcrumb={[
        { label: account.title, href: urls.account },
        { label: secondFactor.title, href: urls.secondFactor },
        { label: props.title },
      ]}
    />
  );
}
