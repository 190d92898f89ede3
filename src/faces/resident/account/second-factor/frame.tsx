import type { ComponentChildren } from 'preact';
import { type PanelPage, ResidentFrame } from '../../layout.tsx';
import { urls } from '../../urls.ts';

interface SecondFactorFrameProps extends PanelPage {
  title: string;
  islands?: readonly string[] | undefined;
  failed?: boolean | undefined;
  children: ComponentChildren;
}

/** A page of one step, below the settings of the two-step login. */
export function SecondFactorFrame(props: SecondFactorFrameProps) {
  const { account, secondFactor } = props.page.t;
  return (
    <ResidentFrame
      {...props}
      current="account"
      breadcrumb={[
        { label: account.title, href: urls.account },
        { label: secondFactor.title, href: urls.secondFactor },
        { label: props.title },
      ]}
    />
  );
}
