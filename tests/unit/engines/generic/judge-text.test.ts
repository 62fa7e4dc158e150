// What does a piece of text tell about the comment that it stands in?

import { describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/engines/generic/outline/draft';
import { judgeText } from '@/utils/engines/generic/outline/judge-text';
import { lengthInLetters } from '@/utils/engines/generic/outline/length-in-letters';
import { signalNames } from '@/utils/engines/generic/outline/signals';

function judge(text: string, inLink = false) {
  const draft: Draft = {
    elements: [],
    parents: [],
    texts: [],
    links: [],
    marks: [],
    names: [],
    instants: [],
    destinations: [],
    announced: [],
    signals: Object.fromEntries(
      signalNames.map((name) => [name, [] as number[]]),
    ) as unknown as Draft['signals'],
    keys: new Set(),
    verdicts: new Map(),
  };
  judgeText(draft, 7, text, inLink);
  return {
    announced: draft.announced,
    signals: signalNames.filter((name) => draft.signals[name].length > 0),
  };
}

describe('labels', () => {
  it.each([
    'Reply',
    '↩ Reply (2)',
    'Reply to Ann Hale',
    'Antworten',
    'Auf Anna antworten',
    'Répondre',
    'Répondre à Anne',
    'Responder',
    'Rispondi',
    'Beantwoorden',
    'Odpowiedz',
    'Ответить',
    '返信',
    '返信4件',
    '回复',
    '답글 3개',
    'Antworten / Zitieren',
    'Atsakyti',
  ])('answers: %s', (text) => expect(judge(text, true).signals).toContain('replies'));

  it.each(['Permalink', 'Melden', 'Report this comment', "J'aime", '#12', 'Пожаловаться'])(
    'acts: %s',
    (text) => expect(judge(text, true).signals).toContain('actions'),
  );

  it.each(['Ann Hale says:', 'posted by', 'Ann schrieb', 'Anne a écrit :', 'Ania napisał(a):', 'by Ann'])(
    'says who: %s',
    (text) => expect(judge(text).signals).toContain('sayings'),
  );

  it.each(['Read more', 'The mill … Continue reading', 'Weiterlesen »', 'Lire la suite', 'もっと見る'])(
    'leads further: %s',
    (text) => expect(judge(text, true).signals).toContain('mores'),
  );

  it.each(['Nothing to reply to that', 'The replying party', 'Home', 'A story of the mill'])(
    'is none: %s',
    (text) => expect(judge(text, true).signals).toEqual([]),
  );
});

describe('headings', () => {
  it.each([
    ['12 comments', 12],
    ['1,204 Comments', 1204],
    ['Comments (12)', 12],
    ['Comments', undefined],
    ['3 thoughts on “The mill”', 3],
    ['Kommentare zu „Die Mühle“', undefined],
    ['Alle 14 Leserkommentare', 14],
    ['2 réponses à Le moulin', 2],
    ['7 комментариев', 7],
    ['コメント', undefined],
    ['已有 26 条评论', 26],
    ['评论列表 (8)', 8],
    ['Vos commentaires', undefined],
    ['Replies: 11 comments', 11],
  ])('announces comments: %s', (text, count) =>
    expect(judge(text).announced).toEqual([{ index: 7, ...(count !== undefined && { count }) }]),
  );

  it.each(['Comments are closed', 'Leave a comment', 'We value your comments', '12 stories'])(
    'announces none: %s',
    (text) => expect(judge(text).announced).toEqual([]),
  );
});

it('hears people speak to one another', () => {
  expect(judge('I think you missed the point of the whole story here.').signals).toContain('speech');
  expect(judge('The mill was made new by the men of the village in a year.').signals).toEqual(['prose']);
  expect(judge('¿Y quién lo ha dicho? Gracias por la respuesta tan larga').signals).toEqual(
    expect.arrayContaining(['speech', 'cries']),
  );
});

it('takes a sentence for one in any script', () => {
  expect(lengthInLetters('The mill burned down.')).toBe(21);
  expect(lengthInLetters('水车坊早就烧毁了，邻居说的。')).toBeGreaterThan(30);
  expect(judge('水车坊早就烧毁了，邻居们都是这样告诉我的。').signals).toContain('prose');
  expect(judge('그 물레방앗간은 오래전에 불타 없어졌다').signals).toContain('prose');
});

it('counts nothing for white space, and only the length of a long text', () => {
  expect(judge(' \n\t ').signals).toEqual([]);
  expect(judge(`${'The mill stood by the river. '.repeat(20)}Reply`).signals).toEqual(['prose']);
});
