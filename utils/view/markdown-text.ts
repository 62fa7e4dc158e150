// How is text of the page written so that Markdown takes it as nothing but text?

/**
 * One line of text: white space is collapsed, and whatever CommonMark or GitHub's dialect would read as markup, HTML,
 * an entity, a link or an address is escaped by a backslash (any ASCII punctuation may be:
 * https://spec.commonmark.org/0.31.2/#backslash-escapes). Ordinary prose, numbers and times of day stay readable.
 */
export function markdownText(text: string): string {
  return (
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~$@^]/g, '\\$&')
      .replace(/&(?=#?\w+;)/g, '\\&')
      // Bare addresses become links in GitHub's dialect: https://github.github.com/gfm/#autolinks-extension-
      .replace(/:(?=[^\s\d])/g, '\\:')
      .replace(/(www)\./gi, '$1\\.')
      // At the start of a line: lists and underlines of headings.
      .replace(/^[-+=]/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}
