import MarkdownIt from 'markdown-it';
import attributes from 'markdown-it-attrs';
import spans from 'markdown-it-bracketed-spans';

/**
 * The city's texts. HTML is off; `{#id}` gives an element an id, as the declaration of accessibility must
 * have, and `[23 listopada]{#id datetime=2026-11-23}` a date that machines read.
 */
const markdown = new MarkdownIt({ html: false, linkify: true })
  // Its types speak of an ES module, the package is a CommonJS one.
  .use(spans as unknown as (md: ReturnType<typeof MarkdownIt>) => void)
  .use(attributes, { allowedAttributes: ['id', 'datetime'] });

markdown.renderer.rules.span_open = (tokens, index, options, _env, self) => {
  const token = tokens[index];
  const closing = tokens
    .slice(index)
    .find(({ type, level }) => type === 'span_close' && level === token?.level);
  if (token?.attrGet('datetime')) {
    token.tag = 'time';
    if (closing) closing.tag = 'time';
  }
  return self.renderToken(tokens, index, options);
};

/** Safe HTML of a text written in Markdown. */
export function renderMarkdown(text: string): string {
  return markdown.render(text);
}
