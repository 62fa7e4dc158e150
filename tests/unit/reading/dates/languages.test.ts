// Are the dates that boards and portals print in languages other than ours read?

import { describe, expect, it } from 'vitest';
import { decideDayFirst } from '@/utils/reading/dates/day-order';
import { findDate } from '@/utils/reading/dates/find-date';
import { readDate } from '@/utils/reading/dates/read-date';

const now = Date.UTC(2026, 10, 30, 12);
const read = (text: string, language?: string) => readDate(text, { now, ...(language && { language }) }).iso;

describe('a day with its time', () => {
  const rows: readonly (readonly [language: string, ...texts: string[]])[] = [
    [
      'ja',
      '２０２４年３月５日 14:05',
      '24/03/05(火) 14:05',
      '2024年3月5日（火）14時05分',
      '令和6年3月5日（火）午後2時5分',
    ],
    ['zh', '2024年3月5日 下午2:05', '2024-3-5 14:05'],
    ['ko', '24.03.05 14:05', '24-03-05 14:05', '24년 3월 5일 14:05', '2024. 3. 5. 오후 2:05'],
    [
      'ru',
      'Вт, 05 Мар 2024 14:05',
      '5 марта 2024 г. 14:05',
      'Вторник, 05.03.2024, 14:05',
      '05/03/24 Втр 14:05:00',
    ],
    ['bg', '14:05, 05 март 24'],
    ['uk', '5 березня 2024 р. о 14:05'],
    ['cs', '5. 3. 24 14.05', 'Út 5. březen 2024 14:05', '5.3.2024 v 14:05'],
    ['hu', '2024. március 05., kedd - 14:05', '2024 Már. 05. 14:05'],
    ['tr', '5 Mart 2024, Salı 14:05', '5 Mar 2024 saat 14:05'],
    ['el', 'Τρι Μάρ 05, 2024 2:05 μμ', '5 Μάρτιος 2024 14:05', '02:05 μ.μ. 05/03/2024'],
    ['he', '5 במרס 2024 ב-14:05', '5 במרץ 2024 בשעה 14:05'],
    ['ar', '5 مارس 2024 2:05 م', '5 آذار 2024 14:05', '05 مارس 2024 الساعة 14:05', '02:05 مساءً 05/03/2024'],
    ['fa', '۱۵ اسفند ۱۴۰۲ ساعت ۱۴:۰۵', '14:05 - 1402/12/15', 'اسفند 15, 1402 در 2:05 ب.ظ'],
    ['vi', '5 Tháng Ba, 2024 14:05', '5 tháng 3, 2024 lúc 14:05', '14h05 ngày 5/3/2024'],
    ['th', '5 มีนาคม 2567 เวลา 14:05 น.', '5 มี.ค. 67, 14:05', '05/03/2567 14:05', '2567-03-05 14:05'],
    ['id', '5 Maret 2024 pukul 14.05', 'Selasa, 5 Mar 2024 | 14:05 WIB'],
    ['sv', '5/3 2024 14:05', '05/03/2024 14:05'],
    ['da', '5/3-2024 14:05'],
    ['fi', 'ti 05 maalis 2024 14:05', '5.3.2024 klo 14.05'],
    ['fr', 'mar. 5 mars 2024 14:05', 'Mar 5 Mar 2024 - 14:05'],
    ['es', 'mar, 05 mar 2024 14:05'],
    ['it', 'mar 5 mar 2024, 14:05'],
    ['ca', '5 de març de 2024 a les 14:05'],
  ];
  it.each(rows.flatMap(([language, ...texts]) => texts.map((text) => [text, language])))(
    '%s (%s)',
    (text, language) => expect(read(text, language)).toMatch(/^2024-03-05T14:05/),
  );

  it.each([
    ['5. čvn 2024 14:05', 'cs', '2024-06-05T14:05:00'],
    ['6 غشت 2014 - 12:33', 'ar', '2014-08-06T12:33:00'],
    ['14:05, 24 May 06', 'en', '2006-05-24T14:05:00'],
    ['24 May 06', 'en', '2026-05-24'],
    ['6 جويلية 2014 - 12:33', 'ar', '2014-07-06T12:33:00'],
    ['5 ม.ค. 2567 14:05', 'th', '2024-01-05T14:05:00'],
    ['１２月５日 14:05', 'ja', '2025-12-05T14:05:00'],
    ['3月5日 14:05', 'zh', '2026-03-05T14:05:00'],
    ['03.05 14:05', 'ko', '2026-03-05T14:05:00'],
    ['03.05. 14:05', 'hu', '2026-03-05T14:05:00'],
    ['05.03. 14:05', 'de', '2026-03-05T14:05:00'],
    ['2024-03-05 中午12:05', 'zh', '2024-03-05T12:05:00'],
    ['1.2.3.4 03/05 14:05', 'zh', '2026-03-05T14:05:00'],
  ])('%s (%s)', (text, language, iso) => expect(read(text, language)).toBe(iso));
});

describe('a day alone', () => {
  it.each([
    ['24.03.05', 'ko', '2024-03-05'],
    ['5 มีนาคม 2567', 'th', '2024-03-05'],
    ['سه شنبه ۱۵ اسفند ۱۴۰۲', 'fa', '2024-03-05'],
    ['1402/12/15', 'fa', '2024-03-05'],
    ['ngày 5 tháng 3 năm 2024', 'vi', '2024-03-05'],
    ['5 tháng mười hai, 2024', 'vi', '2024-12-05'],
    ['05月03日', 'zh', '2026-05-03'],
    ['平成26年5月6日', 'ja', '2014-05-06'],
    ['26年5月6日', 'ja', '2026-05-06'],
  ])('%s (%s)', (text, language, iso) => expect(read(text, language)).toBe(iso));
});

describe('without being told the language', () => {
  it.each([
    ['5. března 2024', '2024-03-05'],
    ['5 Ağustos 2024', '2024-08-05'],
    ['5 березня 2024', '2024-03-05'],
    ['5 Μαρτίου 2024', '2024-03-05'],
    ['15 اسفند 1402 14:05', '2024-03-05T14:05:00'],
    ['5 มี.ค. 2567 14:05', '2024-03-05T14:05:00'],
  ])('%s', (text, iso) => expect(read(text)).toBe(iso));
});

describe('a word between day and time', () => {
  it('may be any small one', () => {
    expect(findDate('5 Mart 2024 saat 14:05', 'tr')?.clock).toMatchObject({ hour: 14, minute: 5 });
  });

  it('is no name', () => {
    expect(findDate('5 March 2024 Ann 14:05', 'en')?.clock).toBeUndefined();
  });
});

describe('the order of three numbers', () => {
  it('puts the day first where a language that begins with the year ends with it, but for East Asia', () => {
    expect(read('03/05/2024', 'fa')).toBe('2024-05-03');
    expect(read('03/05/2024', 'zh')).toBe('2024-03-05');
  });

  it('is no year’s where the numbers cannot be that', () => {
    expect(read('05.03.24', 'de')).toBe('2024-03-05');
    expect(read('24.13.05', 'ko')).toBeUndefined();
  });

  it('is decided for a thread of points without years by a language that begins with the year', () => {
    const dates = ['03.05 14:05', '03.06 09:10'].flatMap((text) => findDate(text, 'ko') ?? []);
    expect(decideDayFirst(dates, 'ko')).toBe(false);
    expect(decideDayFirst(dates, 'de')).toBe(true);
  });
});
