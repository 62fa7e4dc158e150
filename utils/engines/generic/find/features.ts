// What is weighed of a candidate?

/** Shares are of the parts; everything is about 0 to 1 (the logarithms a few more), so that weights can be compared. */
export const featureNames = [
  // Traces of a comment that parts bear.
  'dated',
  'datedOnce',
  'manyDates',
  'datesPerPart',
  'named',
  'namesPerPart',
  'datedAndNamed',
  'replied',
  'repliesPerPart',
  'linkedHere',
  'linksHerePerPart',
  'linkedAway',
  'pictured',
  'scored',
  'said',
  'acted',
  'numbered',
  'quoted',
  // Each comment has as many of them as the others.
  'even',
  'evenReplies',
  'evenDates',
  // Conversation.
  'spoken',
  'cried',
  'differentNames',
  'severalNames',
  'ordered',
  'unordered',
  // Text.
  'prose',
  'body',
  'linkOnly',
  'linkText',
  'logText',
  'shortText',
  'longText',
  'varied',
  'repeated',
  // What is not a comment.
  'headlined',
  'topical',
  'furthered',
  'starred',
  'priced',
  'withForm',
  // How many, how arranged.
  'logCount',
  'one',
  'two',
  'three',
  'nested',
  'oneHome',
  'listItem',
  'article',
  'table',
  'paragraph',
  'bySiblings',
  'byShape',
  'byClimb',
  'byRun',
  // Where.
  'announced',
  'announcedCount',
  'formNear',
  'late',
  'cover',
  'inNavigation',
  'depth',
  // What classes and ids say.
  'markedComment',
  'markedControl',
  'markedReview',
  'markedForum',
  'markedLive',
  'markedTeaser',
  'markedProduct',
  'markedAside',
  'markedThread',
  'insideComments',
  'insideThread',
  'insideAside',
  'insideLive',
  'insideReview',
  'unmarked',
  // Together more than by themselves.
  'markedTwice',
  'fewUnmarked',
  'bareTalk',
  'topicsUntalked',
  'bare',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** By how much each feature speaks for a candidate. */
export type Weights = Readonly<Record<FeatureName, number>>;
