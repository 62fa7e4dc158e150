// How are the numbers of a thread put in words?

import { i18n } from '#i18n';
import type { Counts } from '@/utils/view/view-plan';
import type { Fact } from './DottedLine';

type Shown = Pick<Counts, 'comments' | 'folded' | 'hidden'> & Partial<Pick<Counts, 'fresh'>>;

/** "212 comments", "31 folded", "12 hidden", "4 new"; what is zero is left out, except the number of all. */
export function countFacts({ comments, folded, hidden, fresh = 0 }: Shown): Fact[] {
  const facts: Fact[] = [{ kind: 'all', text: i18n.t('bar.comments', comments) }];
  if (folded > 0) facts.push({ kind: 'folded', text: i18n.t('bar.folded', folded) });
  if (hidden > 0) facts.push({ kind: 'hidden', text: i18n.t('bar.hidden', hidden) });
  if (fresh > 0) facts.push({ kind: 'fresh', text: i18n.t('bar.fresh', fresh) });
  return facts;
}
