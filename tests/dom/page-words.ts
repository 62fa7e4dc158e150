// Which words does a page show in tests?

import type { PageWords } from '@/utils/view/words';

export const words: PageWords = {
  foldReplies: (count, author) => `Fold ${count} to ${author}`,
  unfoldReplies: (count, author) => `Unfold ${count} to ${author}`,
  replies: (count) => `${count} replies`,
  showComment: (author) => `Show ${author}`,
  reason: (reason) => reason,
  level: (depth) => `Level ${depth + 1}`,
  concluded: (author, percent) => `Reply to ${author}? ${percent} %`,
  nobody: () => 'nobody',
};
