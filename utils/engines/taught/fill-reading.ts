// What does structure add to what a recipe reads of the same comments?

import type { CommentId, CommentRecord } from '@/utils/forest/comment';
import { defined } from '@/utils/reading/defined';
import type { Reading } from '@/utils/reading/places';
import type { Recipe } from '../shared/recipe';

/** A comment that the recipe does not find in one of these is not in it; of other parts nobody can tell. */
const states = ['deleted', 'collapsed', 'isNew'] as const;

/** What the recipe says of a comment, and the rest as it is known from elsewhere. */
export function fillRecord(named: CommentRecord, known: CommentRecord, recipe: Recipe): CommentRecord {
  const filled = { ...known, ...named };
  for (const state of states) if (recipe[state] && !named[state]) delete filled[state];
  return filled;
}

/**
 * Who answers whom is one thing for the whole thread: a recipe that tells no reply leaves it to structure, else it tells all.
 * @param named by the recipe
 * @param known by structure: the same comments in the same order
 */
export function fillReading(named: Reading, known: Reading, recipe: Recipe): Reading {
  const { indented } = known;
  const tellsReplies = named.records.some(({ parent }) => parent !== undefined);
  const [parents, ids] = [tellsReplies ? named : known, recipe.id ? named : known];
  const indexes = new Map<CommentId, number>(parents.records.map(({ id }, index) => [id, index]));
  const idAt = (index: number | undefined) => (index === undefined ? undefined : ids.records[index]?.id);
  const places = [...named.places.values()];
  const records = named.records.map((record, index): CommentRecord => {
    const { parent, parentConfidence } = parents.records[index] as CommentRecord;
    return defined({
      ...fillRecord(record, known.records[index] as CommentRecord, recipe),
      id: idAt(index) as CommentId,
      parent: parent === undefined ? undefined : idAt(indexes.get(parent)),
      parentConfidence,
    });
  });
  return {
    records,
    places: new Map(records.map(({ id }, index) => [id, places[index] ?? { own: [] }])),
    ...(!tellsReplies && indented && { indented }),
  };
}
