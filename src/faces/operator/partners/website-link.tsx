/** What a firm wrote: it leads away from us and learns nothing of where from. */
export function WebsiteLink({ href }: { href: string | null }) {
  if (!href) return null;
  return (
    <a class="ds-link" href={href} rel="noreferrer nofollow">
      {href.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}
