import { CardDrawing } from './card-drawing.tsx';

/** As in `t.ui.card`. */
interface CardLabels {
  /** "Karta Mieszkańca" */
  readonly label: string;
  readonly number: string;
  readonly validUntil: string;
  readonly status: string;
}

export interface ResidentCardProps {
  cityName: string;
  crestUrl: string;
  name: string;
  /** As issued: `01-0000018`. */
  number: string;
  photoUrl?: string | undefined;
  /** Ready to read. */
  validUntil?: string | undefined;
  /** The code as an SVG document, from `qrcode`; drawn on a white plate. */
  codeSvg?: string | undefined;
  status: 'active' | 'blocked' | 'replaced' | 'invalid';
  statusLabel: string;
  labels: CardLabels;
  /** For drawings that stand outside of a themed page, such as print. */
  colors?: { readonly main: string; readonly dark: string; readonly accent: string } | undefined;
}

/** The card as it lies in the hand, and beside it the same in words for those who do not see it. */
export function ResidentCard(props: ResidentCardProps) {
  const { labels, cityName, name, number, validUntil, statusLabel, status } = props;
  return (
    <div class="km-resident-card" data-color-scheme="light" data-status={status}>
      <CardDrawing {...props} />
      <p class="ds-sr-only">
        {labels.label}, {cityName}. {name}. {labels.number}: {number}.{' '}
        {validUntil && `${labels.validUntil}: ${validUntil}. `}
        {labels.status}: {statusLabel}.
      </p>
    </div>
  );
}
