// How are the mailing lists that public-inbox shows read?

import type { CommentRecord } from '@/utils/forest/comment';
import { elementsIn } from '@/utils/reading/elements-in';
import type { Pause } from '@/utils/reading/pause';
import type { Place, Reading } from '@/utils/reading/places';
import type { Engine, Finding } from '../engine';
import { defineEngine } from '../shared/define-engine';
import { readMessage } from './read-message';
import { hint, messages, proof } from './selectors';

const marked = defineEngine({
  id: 'public-inbox',
  name: 'public-inbox',
  hint,
  proof,
  recipes: [messages],
});

/** With what stands in the message's text, where nothing marks it. */
function withMessage(record: CommentRecord, place: Place | undefined): CommentRecord {
  const [pre] = place ? elementsIn(place.own, 'pre') : [];
  return pre ? { ...record, ...readMessage(pre) } : record;
}

async function read(finding: Finding, pause: Pause): Promise<Reading> {
  const reading = await marked.read(finding, pause);
  const records: CommentRecord[] = [];
  for (const [index, record] of reading.records.entries()) {
    records.push(withMessage(record, reading.places.get(record.id)));
    if (index % 50 === 0) await pause();
  }
  return { ...reading, records };
}

export const publicInbox = {
  ...marked,
  read,
  readAgain: (record, { own }) => {
    const [pre] = elementsIn(own, 'pre');
    const message = pre && readMessage(pre);
    return message?.author === undefined ? undefined : { ...record, ...message };
  },
} satisfies Engine;
