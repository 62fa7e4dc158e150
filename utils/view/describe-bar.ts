// What does the bar show for this view?

import type { CommentId } from '@/utils/forest/comment';
import type { Forest } from '@/utils/forest/forest';
import type { BarModel, OtherPages, PlaceReason } from './bar';
import { type RankReason, rankScores } from './rank';
import { hasRatings, hasUnrated, sortInUse, sortsByRating } from './rating-sorts';
import type { ViewState } from './state';
import { scoreSteps } from './thresholds';
import type { ViewPlan } from './view-plan';
import type { PageWords } from './words';

/** For how many comments the bar explains the place. */
const explained = 5;

export interface BarInput {
  readonly forest: Forest;
  readonly state: ViewState;
  readonly plan: ViewPlan;
  /** As `findHits` gives them. */
  readonly hits: readonly CommentId[];
  /** The chosen hit, counted from 1; 0 while none is. */
  readonly current: number;
  readonly pages?: OtherPages | undefined;
  readonly isLeft?: boolean;
  readonly theme: BarModel['theme'];
  readonly words: Pick<PageWords, 'reason'>;
}

export function describeBar({
  forest,
  state,
  plan,
  hits,
  current,
  pages,
  isLeft = false,
  theme,
  words,
}: BarInput): BarModel {
  const rated = hasRatings(forest);
  const steps = scoreSteps(forest, state);
  const ranking = explainOrder(forest, state, plan, words);
  return {
    counts: plan.counts,
    sort: sortInUse(forest, state.sort),
    hasRatings: rated,
    steps,
    step: Math.max(
      0,
      steps.findIndex(({ minimum }) => minimum === state.minimumScore),
    ),
    showUnrated: state.showUnrated,
    ...(rated && hasUnrated(forest) && { canHideUnrated: true }),
    query: state.query,
    hits: { total: hits.length, current },
    canFold: plan.roots.map((id) => plan.rows.get(id)).some((row) => row?.foldable && !row.folded),
    ...(ranking && { ranking }),
    ...(pages && { pages }),
    ...(isLeft && { isLeft }),
    theme,
  };
}

/** The numbers behind the first comments that the reader sees; undefined for a sort that does not look at scores. */
function explainOrder(
  forest: Forest,
  state: ViewState,
  plan: ViewPlan,
  words: Pick<PageWords, 'reason'>,
): PlaceReason[] | undefined {
  const sort = sortInUse(forest, state.sort);
  if (!sortsByRating(sort)) return undefined;
  const ranks = sort === 'best' ? rankScores(forest) : undefined;
  const reasons: PlaceReason[] = [];
  for (const id of plan.roots) {
    if (reasons.length === explained) break;
    const comment = forest.comments.get(id);
    if (comment === undefined || plan.rows.get(id)?.display === 'hidden') continue;
    const { author, score } = comment;
    const plain: RankReason | undefined =
      score?.value === undefined ? undefined : { id, author, method: 'plain', rank: score.value };
    const reason = ranks ? ranks.get(id) : plain;
    if (!reason) continue;
    const rating = words.reason(reason.method === 'unrated' ? 'unrated' : 'score', score);
    reasons.push({ ...reason, rating });
  }
  return reasons;
}
