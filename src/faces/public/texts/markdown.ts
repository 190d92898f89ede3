import MarkdownIt from 'markdown-it';

/** No raw HTML; links to scripts are dropped by the library itself. */
const markdown = new MarkdownIt({ html: false });

export interface MarkdownText {
  /** Of a first line `# …`: it becomes the page's h1. */
  readonly title: string | undefined;
  readonly html: string;
}

export function renderMarkdown(source: string): MarkdownText {
  const heading = /^\s*#\s+(.+?)\s*#*\s*(?:\n|$)/.exec(source);
  return {
    title: heading?.[1],
    html: markdown.render(heading ? source.slice(heading[0].length) : source),
  };
}
