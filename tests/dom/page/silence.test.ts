// Is what can be pressed, seen or played taken for a word?

import { expect, it } from 'vitest';
import { isSilentBeside } from '@/utils/page/silence';

it.each([
  ['a word', 'Hello', false],
  ['a picture', '<img alt="">', false],
  ['an icon that can be pressed', '<button aria-label="More"><svg></svg></button>', false],
  ['a drawing', '<p><svg width="200"><path d="M0 0h9v9z"></path></svg></p>', false],
  ['a player', '<audio controls></audio>', false],
  ['a canvas', '<canvas></canvas>', false],
  [
    'what only the browser reads',
    '<div><script>var words = 1;</script><style>p { color: red }</style></div>',
    true,
  ],
  ['lines and room', '<hr><br><div> <i></i></div>', true],
])('%s', (_, html, isSilent) => {
  const box = new DOMParser().parseFromString(html, 'text/html').body;
  expect(isSilentBeside(box, new Set())).toBe(isSilent);
});
