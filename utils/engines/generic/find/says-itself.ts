// Does a page itself say, in several ways at once, that these parts are its comments?

import type { FeatureName, Features } from './features';

/** Of fewer parts their number says nothing. */
const fewest = 4;
const nearlyAll = 0.9;
const most = 0.5;
/** Near enough, with nothing much between. */
const near = 0.6;
/** What is above it is no chance. */
const some = 0.25;
/** The weights add up what speaks for a thread, each by itself. That it comes together says more, where they find it likely at all. */
const likely = 0.7;
const certain = 0.96;

/** Lists of the newest comments of a site lead to other pages, reviews give stars. */
const vetoes: readonly FeatureName[] = [
  'scattered',
  'linkedAway',
  'furthered',
  'starred',
  'priced',
  'markedAside',
  'markedReview',
  'insideReview',
  'markedProduct',
  'markedTeaser',
  'markedLive',
  'insideLive',
  'inNavigation',
];
/** Those do, too, but none that can be answered on the spot. */
const vetoesOfMute: readonly FeatureName[] = ['insideAside', 'topical'];

/**
 * Each part is named a comment, or stands among what is; each has its date or its author; words before the first one announce them; and they can
 * be answered, are linked or are as many as was announced. Of 120 pages without a thread two are likely at all, and neither has a part that is
 * named so.
 * @param certainty by the weights
 * @returns the certainty that follows
 */
export function addWhatIsSaid(certainty: number, features: Features, count: number): number {
  if (certainty < likely || certainty > certain || count < fewest) return certainty;
  const { markedComment, insideComments, commented, dated, named, announced } = features;
  const isNamed = markedComment >= nearlyAll || (insideComments >= 0.8 && commented >= nearlyAll);
  const isSigned = Math.max(dated, named) >= nearlyAll;
  const isAnswered = features.replied >= most;
  const isUsed =
    isAnswered || features.linkedHere >= most || features.formNear >= 0.8 || features.announcedCount >= near;
  if (!isNamed || !isSigned || announced < near || !isUsed) return certainty;
  const isOther = [...vetoes, ...(isAnswered ? [] : vetoesOfMute)].some((name) => features[name] > some);
  return isOther ? certainty : certain;
}
