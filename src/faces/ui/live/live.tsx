interface LiveProps {
  /** Where the server tells that there is something new: an address that answers with `sendNews`. */
  source: string;
  /** Fetched when it does, if not this very page. */
  page?: string | undefined;
  /** Read out when a part with `data-newest` has got something newer. */
  announce: string;
}

/**
 * Keeps every element of the page that has `data-live` up to date, each by the name that it has there; what
 * stands in other elements, such as a reply that is being typed, is left alone. Island: `live`.
 */
export function Live({ source, page, announce }: LiveProps) {
  return (
    <km-live data-source={source} data-page={page} data-announce={announce}>
      <p class="ds-sr-only" role="status" />
    </km-live>
  );
}
