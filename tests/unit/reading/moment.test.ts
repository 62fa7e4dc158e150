// Are Scoop's printed dates read, with their zones, and no other text taken for one?

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoment } from '@/utils/reading/moment';
import { zoneOffset } from '@/utils/reading/zones';
import { longDate, shortDate } from '../../../scripts/scoop/dates.ts';
import { usualOptions } from '../../../scripts/scoop/print-options.ts';

const zones = { EST: '-05:00', PST: '-08:00', NDT: '-02:30', GMT: '+00:00', CET: '+01:00', NZST: '+12:00' };

const anyDate = fc
  .date({ min: new Date('1998-01-01T00:00:00Z'), max: new Date('2035-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 19));

describe('readMoment', () => {
  it.each([
    ['Sat Dec 04, 2010 at 04:41:18 PM EST', '2010-12-04T16:41:18-05:00'],
    ['Sat Dec 4th, 2010 at 04:41:18 PM EST', '2010-12-04T16:41:18-05:00'],
    ['Sat Dec 04, 2010 at 16:41:18 EST', '2010-12-04T16:41:18-05:00'],
    ['Sat Dec 4th, 2010 04:41:18 PM', '2010-12-04T16:41:18'],
    ['12/04/2010 04:41:18 PM EST', '2010-12-04T16:41:18-05:00'],
    ['Sun Jan 01, 2006 at 12:00:00 AM PST', '2006-01-01T00:00:00-08:00'],
    ['Sun Jan 01, 2006 at 12:00:00 PM PST', '2006-01-01T12:00:00-08:00'],
    ['Wed Feb 29, 2012 at 05:54:57 AM CET', '2012-02-29T05:54:57+01:00'],
    ['Wed Jan 4th, 2012 at 05:54:57 AM QQQ', '2012-01-04T05:54:57'],
  ])('reads %s', (text, iso) => {
    expect(readMoment(text)).toMatchObject({ text, iso, uncertainty: 60 });
  });

  it.each([
    'soon',
    '',
    'yesterday at 5',
    'Tue Feb 30, 2010 at 04:41:18 PM EST',
    '13/04/2010 04:41:18 PM EST',
    'Sat Dec 04, 2010 at 25:00:00 EST',
    'Sat Dec 04, 2010 at 13:00:00 PM EST',
  ])('keeps only the text of %j', (text) => {
    expect(readMoment(text)).toEqual({ text });
  });

  it('reads back every date that a page prints', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.constantFrom(...Object.entries(zones)),
        fc.constantFrom('1.0' as const, '1.1' as const),
        fc.constantFrom(12 as const, 24 as const),
        fc.constantFrom(longDate, shortDate),
        (date, [zone, offset], version, hours, print) => {
          const text = print(date, { ...usualOptions, zone, version, hours });
          const moment = readMoment(text);
          expect(moment).toMatchObject({ text, iso: date + offset });
          expect(moment.instant).toBe(Date.parse(date + offset));
        },
      ),
    );
  });

  it('orders a page without zones as if it named UTC', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const moment = readMoment(longDate(date, { ...usualOptions, zone: '' }));
        expect(moment.iso).toBe(date);
        expect(moment.instant).toBe(Date.parse(`${date}Z`));
      }),
    );
  });
});

describe('zoneOffset', () => {
  it('knows names in any case, and no names of other things', () => {
    expect(zoneOffset('est')).toBe(-300);
    expect(zoneOffset('IDLE')).toBe(720);
    expect(zoneOffset('constructor')).toBeUndefined();
    expect(zoneOffset('')).toBeUndefined();
  });
});
