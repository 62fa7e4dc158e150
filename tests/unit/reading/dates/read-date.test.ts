// Are the dates that blogs print read right, in many languages?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDayFirst } from '@/utils/reading/dates/day-order';
import { findDate } from '@/utils/reading/dates/find-date';
import { readDate } from '@/utils/reading/dates/read-date';

const now = Date.UTC(2024, 5, 15, 12, 0, 0);
const minute = 60_000;
const languages = [
  'en-US',
  'en-GB',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'pl',
  'ru',
  'ja',
  'zh',
  'ko',
  'sv',
  'cs',
];
const minutes = fc.integer({ min: Date.UTC(1999, 0, 1) / minute, max: now / minute });

const read = (text: string, language = 'en') => readDate(text, { language, now });
const since = (text: string, language = 'en') => {
  const { instant } = read(text, language);
  return instant === undefined ? undefined : (now - instant) / minute;
};

describe('dates as Intl prints them', () => {
  it.each(languages)('reads every long and full date of %s back', (language) => {
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom('full', 'long', 'medium'),
        fc.constantFrom('short', 'medium'),
        (at, dateStyle, timeStyle) => {
          const printed = new Intl.DateTimeFormat(language, {
            dateStyle: dateStyle as 'full',
            timeStyle: timeStyle as 'short',
            timeZone: 'UTC',
          }).format(at * minute);
          expect(read(printed, language), printed).toMatchObject({ instant: at * minute });
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each(['ar', 'ckb', 'fa', 'he', 'el', 'uk', 'hi', 'tr', 'fi', 'hu'])(
    'reads what a page signs in %s, without being told the language',
    (language) => {
      const options = { year: 'numeric', month: 'long', day: 'numeric', calendar: 'gregory' } as const;
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const printed = `14:16، ${format.format(Date.UTC(2014, month, 16))} (UTC)`;
        expect(readDate(printed, { now }), printed).toMatchObject({
          instant: Date.UTC(2014, month, 16, 14, 16),
        });
      }
    },
  );

  it('reads the digits of any script', () => {
    expect(read('١٤:١٦، ١٦ی تشرینی یەکەمی ٢٠١٤ (UTC)').iso).toBe('2014-10-16T14:16:00+00:00');
    // MediaWiki's spelling, which is not that of `Intl`.
    expect(read('١٢:٥٦، ٣ی تەممووزی ٢٠١٤ (UTC)').iso).toBe('2014-07-03T12:56:00+00:00');
    expect(read('५ मार्च २०१४, १४:१६').iso).toBe('2014-03-05T14:16:00');
  });

  it.each(languages)('reads numbers of %s in that language’s order', (language) => {
    fc.assert(
      fc.property(minutes, fc.boolean(), (at, hour12) => {
        const printed = new Intl.DateTimeFormat(language, {
          year: 'numeric',
          month: 'numeric',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
          ...(/en|ja|zh/.test(language) && { hour12 }),
          timeZone: 'UTC',
        }).format(at * minute);
        expect(read(printed, language), printed).toMatchObject({ instant: at * minute });
      }),
      { numRuns: 150 },
    );
  });

  it.each(languages)('knows how long ago a comment of %s was', (language) => {
    const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const;
    const sizes = [1 / 60, 1, 60, 1440, 7 * 1440, 30.44 * 1440, 365.25 * 1440];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 59 }), fc.integer({ min: 0, max: 6 }), (count, unit) => {
        const printed = new Intl.RelativeTimeFormat(language).format(-count, units[unit] ?? 'day');
        expect(since(printed, language), printed).toBeCloseTo(count * (sizes[unit] ?? 0), 1);
        expect(read(printed, language).uncertainty).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });

  it('reads any instant in ISO 8601', () => {
    fc.assert(
      fc.property(minutes, (at) => {
        const iso = new Date(at * minute).toISOString();
        expect(read(iso).instant).toBe(at * minute);
        expect(read(iso.replace('.000Z', '+0000')).instant).toBe(at * minute);
      }),
    );
  });

  it('never throws and never invents an instant that is no number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { instant } = read(text);
        expect(instant === undefined || Number.isFinite(instant)).toBe(true);
      }),
    );
  });
});

describe('dates as people write them', () => {
  it.each([
    ['Posted on March 5th, 2010 at 5:04 pm', '2010-03-05T17:04:00'],
    ['Mar. 5, ’10 at 12:04 a.m.', '2010-03-05T00:04:00'],
    ['05-Mar-2010 17:04:09', '2010-03-05T17:04:09'],
    ['Fri, 05 Mar 2010 17:04:09 +0100', '2010-03-05T17:04:09+01:00'],
    ['Fri Mar  5 17:04:09 UTC 2010', '2010-03-05T17:04:09+00:00'],
    ['5:04 PM on March 5, 2010', '2010-03-05T17:04:00'],
    ['17:04, 5 March 2010 (UTC)', '2010-03-05T17:04:00+00:00'],
    ['17:04, March 5, 2010', '2010-03-05T17:04:00'],
    ["13-03-'10 17:04", '2010-03-13T17:04:00'],
    ['10/03/05(金)17:04:09 No.1533', '2010-03-05T17:04:09'],
    ['March 5, 2010 17:04 (CET)', '2010-03-05T17:04:00+01:00'],
    ['March 5, 2010 5:04 PM PST', '2010-03-05T17:04:00-08:00'],
    ['5. März 2010 um 17:04 Uhr', '2010-03-05T17:04:00'],
    ['Fr, 5.3.2010, 17.04 Uhr', '2010-03-05T17:04:00'],
    ['le 5 mars 2010 à 17h04', '2010-03-05T17:04:00'],
    ['1er août 2010 à 9 h 04', '2010-08-01T09:04:00'],
    ['5 de marzo de 2010 a las 5:04 p. m.', '2010-03-05T17:04:00'],
    ['5 de março de 2010 às 17:04', '2010-03-05T17:04:00'],
    ['5 marzo 2010 alle ore 17:04', '2010-03-05T17:04:00'],
    ['5 maart 2010 om 17:04', '2010-03-05T17:04:00'],
    ['5 marca 2010 o godz. 17:04', '2010-03-05T17:04:00'],
    ['5 марта 2010 г. в 17:04', '2010-03-05T17:04:00'],
    ['2010年3月5日 午後5:04', '2010-03-05T17:04:00'],
    ['2010年3月 5日 (金) 17時04分', '2010-03-05T17:04:00'],
    ['2010年3月5日 午後5時4分9秒', '2010-03-05T17:04:09'],
    ['2010년 3월 5일 오후 5시 4분', '2010-03-05T17:04:00'],
    ['2010年3月5日 17时', '2010-03-05T17:00:00'],
    ['2010年3月5日(金) 17:04', '2010-03-05T17:04:00'],
    ['2010/03/05 17:04', '2010-03-05T17:04:00'],
    ['13/03/2010 17:04', '2010-03-13T17:04:00'],
    ['Mar 05, 10 - 05:04 pm', '2010-03-05T17:04:00'],
    ['5 Mar 10 17:04', '2010-03-05T17:04:00'],
    ['March 5, 2010', '2010-03-05'],
  ])('%s', (text, iso) => expect(read(text).iso).toBe(iso));

  it.each([
    ['3 hours ago', 180, 60],
    ['an hour ago', 60, 60],
    ['about 2 days ago', 2880, 1440],
    ['1 day, 2 hours ago', 1560, 60],
    ['vor 2 Tagen', 2880, 1440],
    ['vor einer Stunde', 60, 60],
    ['il y a 5 minutes', 5, 1],
    ['hace 3 días', 4320, 1440],
    ['há 2 horas', 120, 60],
    ['2 ore fa', 120, 60],
    ['3 dagen geleden', 4320, 1440],
    ['2 godz. temu', 120, 60],
    ['godzinę temu', 60, 60],
    ['2 часа назад', 120, 60],
    ['час назад', 60, 60],
    ['3日前', 4320, 1440],
    ['3天前', 4320, 1440],
    ['5分钟前', 5, 1],
    ['4h', 240, 60],
    ['2 hr', 120, 60],
    // Which day of the week, or of the month, nobody says.
    ['2 weeks ago at 07:52', 20_160, 10_080],
    // A clock that stands by itself is that of something else.
    ['2 days ago, 5 replies', 2880, 1440],
  ])('%s', (text, ago, uncertainty) => {
    expect(since(text)).toBeCloseTo(ago, 3);
    expect(read(text).uncertainty).toBe(uncertainty);
  });

  it.each([
    ['yesterday at 5:04', '2024-06-14T05:04:00'],
    ['heute, 10:12', '2024-06-15T10:12:00'],
    ['gestern um 17:04 Uhr', '2024-06-14T17:04:00'],
    ['hier à 17h04', '2024-06-14T17:04:00'],
    ['Вчера, 17:04', '2024-06-14T17:04:00'],
    ['Tuesday at 5:04 PM', '2024-06-11T17:04:00'],
    ['May 5 at 5:04 PM', '2024-05-05T17:04:00'],
    ['5. Dezember, 17:04', '2023-12-05T17:04:00'],
    ['Jun 3, 10:15', '2024-06-03T10:15:00'],
    ['3 Jun 2017 : 10:15', '2017-06-03T10:15:00'],
    ['2 days ago at 07:52 am', '2024-06-13T07:52:00'],
    ['vor 3 Tagen um 17:04 Uhr', '2024-06-12T17:04:00'],
    ['il y a 2 jours à 17h04', '2024-06-13T17:04:00'],
  ])('%s', (text, iso) => expect(read(text).iso).toBe(iso));

  it('reads a day in two numbers before a time, in the order of the language', () => {
    expect(read('06-03 08:05', 'zh').iso).toBe('2024-06-03T08:05:00');
    expect(read('12-03', 'zh')).toEqual({ text: '12-03' });
  });

  it.each(['just now', 'gerade eben', "à l'instant", 'только что', '刚刚', '방금'])(
    'takes “%s” for this minute',
    (text) => expect(read(text)).toMatchObject({ instant: now, uncertainty: 1 }),
  );

  it('reads seconds and milliseconds since 1970', () => {
    expect(read('1267808649').instant).toBe(1_267_808_649_000);
    expect(read('1267808649123').instant).toBe(1_267_808_649_123);
  });

  it.each([
    'February 30, 2010',
    '45/13/2010',
    '2010-02-31T10:00',
    'March 5, 2010 at 29:04',
    'soon',
    '12 points',
  ])('keeps the text of %s alone', (text) => expect(read(text)).toEqual({ text }));

  it('follows the thread in the order of day and month, not the language', () => {
    expect(readDate('3/5/2010', { language: 'en', dayFirst: true, now }).iso).toBe('2010-05-03');
    expect(readDate('3/5/2010', { language: 'en', now }).iso).toBe('2010-03-05');
    expect(readDate('3/5/2010', { language: 'en-GB', now }).iso).toBe('2010-05-03');
    expect(readDate('Mar/05/2010 08:14', { language: 'en', now }).iso).toBe('2010-03-05T08:14:00');
  });
});

describe('the order of day and month in a thread', () => {
  const decide = (dates: readonly string[], language = 'en', since?: number) =>
    decideDayFirst(
      dates.flatMap((date) => findDate(date) ?? []),
      language,
      now,
      since,
    );
  const january = ['02', '02', '02', '03', '03', '03', '04', '04', '05'];

  it('is told by how long the thread would have lasted, with points between the numbers too', () => {
    expect(decide(january.map((day) => `01.${day}.04 - 10:36 pm`))).toBe(false);
    expect(decide(january.map((day) => `${day}.01.04 - 22:36`))).toBe(true);
  });

  it('is the day’s where a few dates have points, whatever the language', () => {
    expect(decide(['01.02.2004', '01.03.2004', '01.04.2004'])).toBe(true);
    expect(decide(['01/02/2004', '01/03/2004', '01/04/2004'])).toBe(false);
  });

  it('is that in which the first comment comes soon after the story', () => {
    const story = Date.UTC(2021, 4, 11);
    expect(decide(['11/05/2021', '11/05/2021'], 'en', story)).toBe(true);
    expect(decide(['05/11/2021', '05/11/2021'], 'en-GB', story)).toBe(false);
    // Months later or years later, nobody knows.
    expect(decide(['02/01/2022', '02/01/2022'], 'en', story)).toBe(false);
  });
});

describe('where a date stands', () => {
  it.each([
    ['By Ann Lee on Tuesday, March 5, 2024 at 5:04 pm | Reply', 'Tuesday, March 5, 2024 at 5:04 pm'],
    ['Ann (5.3.2024, 17:04):', '5.3.2024, 17:04'],
    ['17:04, 5 March 2010, said Ann', '17:04, 5 March 2010'],
    ['Ann · vor 2 Tagen · Antworten', 'vor 2 Tagen'],
    ['Ann, yesterday at 5:04 pm', 'yesterday at 5:04 pm'],
  ])('%s', (text, date) => {
    const found = findDate(text);
    expect(text.slice(found?.start, found?.end)).toBe(date);
  });

  it.each(['Ann Lee', '3 replies', 'Version 1.2.3.4', 'Posts: 1,234', '#12', 'Mark May'])(
    'nowhere in %s',
    (text) => expect(findDate(text)).toBeUndefined(),
  );
});
