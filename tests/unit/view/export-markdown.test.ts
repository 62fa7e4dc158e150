// Is the Markdown export what the reader sees, and nothing that a comment wrote into it?

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommentRecord } from '@/utils/forest/comment';
import { plantForest } from '@/utils/forest/plant-forest';
import { exportMarkdown, type MarkdownWords } from '@/utils/view/export-markdown';
import { markdownText } from '@/utils/view/markdown-text';
import { planView } from '@/utils/view/plan-view';
import type { ViewState } from '@/utils/view/state';
import { rated, stateWith } from './threads';

const words: MarkdownWords = {
  nobody: () => 'someone',
  reason: (_reason, score) => `rated ${score?.text}`,
  repliesFolded: (replies) => `${replies} replies folded`,
  commentsHidden: (comments) => `${comments} comments hidden`,
};

function markdown(
  records: readonly CommentRecord[],
  choices: Partial<ViewState>,
  url = 'https://blog.example/a',
) {
  const forest = plantForest(records);
  return exportMarkdown({ url, title: 'Rain', forest, plan: planView(forest, stateWith(choices)), words });
}

test('what is visible becomes a nested list', () => {
  const thread: CommentRecord[] = [
    {
      ...rated('1', undefined, 5),
      author: 'Ann',
      title: 'Weather',
      text: 'It pours.',
      time: { text: 'Sun Dec 05' },
    },
    { id: '2', parent: '1', author: 'Bob', text: 'So it does.' },
    { id: '3', text: 'No name.' },
  ];
  expect(markdown(thread, {})).toBe(`# Rain

<https://blog.example/a>

- **Ann** · 5.00 / 1 · Sun Dec 05

  **Weather**

  It pours.

  - **Bob**

    So it does.

- **someone**

  No name.
`);
});

test('stubs and folded branches are one line each, and what is hidden is counted', () => {
  const thread: CommentRecord[] = [
    { ...rated('low', undefined, 1), author: 'Ann', text: 'Not seen.' },
    { ...rated('high', 'low', 5), author: 'Bob', text: 'Seen.' },
    { ...rated('inside', 'high', 5), author: 'Cem', text: 'Folded.' },
    { ...rated('gone', undefined, 2), author: 'Dan', text: 'Hidden.' },
  ];
  expect(markdown(thread, { minimumScore: 3, folds: new Map([['high', true]]) })).toBe(`# Rain

<https://blog.example/a>

- *Ann (rated 1.00 / 1)*

  - **Bob** · 5.00 / 1

    Seen.

    - *(1 replies folded)*

*(1 comments hidden)*
`);
});

test('a very deep thread stops being indented, and says whom a reply answers', () => {
  const chain = Array.from({ length: 60 }, (_, index) => ({
    id: `${index}`,
    author: `A${index}`,
    ...(index > 0 && { parent: `${index - 1}` }),
  }));
  const lines = markdown(chain, {}).split('\n');
  expect(lines).toContain(`${' '.repeat(40)}- **A20**`);
  expect(lines).toContain(`${' '.repeat(40)}- **A59** → A58`);
});

test('an address that is none stays text', () => {
  expect(markdown([], {}, 'javascript:alert(1)')).toContain('javascript\\:alert(1)');
  expect(markdown([], {}, 'https://blog.example/a> <b')).toContain('https\\://blog.example/a\\> \\<b');
});

describe('text of the page stays text', () => {
  test.each([
    ['**bold** _it_ ~~gone~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`'],
    ['[here](https://evil.example)', '\\[here\\](https\\://evil.example)'],
    ['![](x.png)', '!\\[\\](x.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    [
      'see www.evil.example or mailto:me@evil.example',
      'see www\\.evil.example or mailto\\:me\\@evil.example',
    ],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['1) item', '1\\) item'],
    ['> quote', '\\> quote'],
    ['--- ', '\\---'],
    ['=====', '\\====='],
    ['a | b', 'a \\| b'],
    ['$x^2$', '\\$x\\^2\\$'],
    ['a\\', 'a\\\\'],
    ['line\n# two\r\n\ttabs', 'line \\# two tabs'],
    ['', ''],
  ])('%j', (text, written) => {
    expect(markdownText(text)).toBe(written);
  });

  test('ordinary prose is left alone', () => {
    const prose = "3.5 % at 10:30 o'clock (or so): it's well-known, Q&A. Really! 1.";
    expect(markdownText(prose)).toBe(prose);
  });

  test('no sign that could begin markup is left bare, and nothing but backslashes is added', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>#|~&;@!:/.-+1w a\n') });
    fc.assert(
      fc.property(signs, (text) => {
        const written = markdownText(text);
        const bare = written.replace(/\\[!-/:-@[-`{-~]/g, '·');
        expect(bare).not.toMatch(/[\\`*_[\]<>#|~@\n]|^[-+]|^\d+[.)]( |$)|:\/|www\.|&#?\w+;/);
        const read = written.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(read).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
