// Which numbers describe a candidate?

import type { Outline } from '../outline/outline';
import type { Candidate } from './candidate';
import { describeEvenness } from './describe-evenness';
import { describeParts } from './describe-parts';
import { describePlace } from './describe-place';
import { describeTalk } from './describe-talk';
import { type FeatureName, type Features, featureNames } from './features';
import { measureParts } from './measure-parts';

/** What an engine of comments prints at least one of; lists of dates and texts do not. */
const ofPeople: readonly FeatureName[] = [
  'named',
  'replied',
  'linkedHere',
  'pictured',
  'acted',
  'announced',
  'formNear',
  'markedComment',
  'insideComments',
  'markedForum',
];
/** What asks for an answer, or says that parts are answers: transcripts, lists of changes and of news have none of it. */
const inviting: readonly FeatureName[] = [
  'replied',
  'linkedHere',
  'announced',
  'formNear',
  'markedComment',
  'insideComments',
  'markedForum',
  'commented',
];
/** Of fewer parts it is nothing usual. */
const seldom = 0.4;

/** To be described into. */
export function noFeatures(): Record<FeatureName, number> {
  return Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<FeatureName, number>;
}

/**
 * All features of a candidate, in the order of their names, in time that grows with the number of its parts.
 * @param features where they are written, each of them: a new record of so many is dearer than what is counted
 */
export function describeCandidate(outline: Outline, candidate: Candidate, features = noFeatures()): Features {
  const measures = measureParts(outline, candidate);
  Object.assign(
    features,
    describeParts(outline, candidate, measures),
    describeEvenness(measures),
    describeTalk(outline, candidate, measures),
    describePlace(outline, candidate),
    describeArrangement(outline, candidate),
  );
  const unmarked =
    features.markedComment === 0 && features.insideComments === 0 && features.markedForum === 0;
  const talk = Math.max(features.spoken, features.cried);
  features.unmarked = unmarked ? 1 : 0;
  features.markedTwice = features.markedComment * features.insideComments;
  features.fewUnmarked = unmarked && candidate.members.length <= 3 ? 1 : 0;
  features.bareTalk = talk * features.dated * (1 - features.topical);
  features.topicsUntalked = features.topical * (1 - features.replied) * (1 - talk);
  features.bare = ofPeople.every((name) => features[name] < seldom) ? 1 : 0;
  features.mute = inviting.every((name) => features[name] < seldom) ? 1 : 0;
  features.foreign = features.linkedAway * (1 - features.linkedHere) * (1 - features.replied);
  features.titlesOnly = features.foreign * (1 - features.body);
  return features;
}

function describeArrangement(
  outline: Outline,
  { by, members }: Candidate,
): Partial<Record<FeatureName, number>> {
  const count = members.length;
  const name = outline.elements[members[0] ?? 0]?.nodeName ?? '';
  const when = (is: boolean) => (is ? 1 : 0);
  return {
    logCount: Math.min(5, Math.log2(count)),
    one: when(count === 1),
    two: when(count === 2),
    three: when(count === 3),
    listItem: when(name === 'LI'),
    article: when(name === 'ARTICLE'),
    table: when(/^T(?:R|D|ABLE)$/.test(name)),
    paragraph: when(/^(?:P|UL|OL|SECTION)$/.test(name)),
    bySiblings: when(by === 'siblings'),
    byShape: when(by === 'shape'),
    byClimb: when(by === 'climb'),
    byRun: when(by === 'run'),
  };
}
