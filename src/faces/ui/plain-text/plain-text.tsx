import MarkdownIt from 'markdown-it';

/** Only what begins with https:// is a link: an address that somebody did not write as one stays a text. */
const links = new MarkdownIt().linkify
  .set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false })
  .add('http:', null)
  .add('ftp:', null)
  .add('mailto:', null)
  .add('//', null);

/** What somebody wrote: text, its lines as they were, and links that tell the other site nothing. */
export function PlainText({ text }: { text: string }) {
  const found = links.match(text) ?? [];
  return (
    <p class="km-plain-text">
      {found.map((link, index) => (
        <>
          {text.slice(found[index - 1]?.lastIndex ?? 0, link.index)}
          <a class="ds-link" href={link.url} rel="noopener noreferrer nofollow ugc">
            {link.raw}
          </a>
        </>
      ))}
      {text.slice(found.at(-1)?.lastIndex ?? 0)}
    </p>
  );
}
