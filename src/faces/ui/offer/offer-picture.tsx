export const offerPictureHref = (picture: string): string => `/obrazki/oferty/${picture}`;

interface OfferPictureProps {
  /** The name of a drawing of ours, or of a picture that the partner brought. */
  picture: string;
  class?: string | undefined;
  /** Of one that waits below the fold. */
  lazy?: boolean | undefined;
}

/** The name of the offer stands beside it, so it is not read out. */
export function OfferPicture({ picture, class: extra, lazy }: OfferPictureProps) {
  return (
    <img
      class={extra ? `km-offer-picture ${extra}` : 'km-offer-picture'}
      src={offerPictureHref(picture)}
      alt=""
      width="600"
      height="400"
      loading={lazy ? 'lazy' : undefined}
      decoding="async"
    />
  );
}
