// Is it understood how long ago something was, in languages other than ours?

import { describe, expect, it } from 'vitest';
import { readDate } from '@/utils/reading/dates/read-date';

const now = Date.UTC(2026, 10, 30, 12);
const minutesAgo = (text: string, language?: string) => {
  const { instant } = readDate(text, { now, ...(language && { language }) });
  return instant === undefined ? undefined : Math.round((now - instant) / 60_000);
};
const [hour, day] = [60, 1440];
const week = 7 * day;
const month = Math.round(30.44 * day);

describe('how long ago', () => {
  it.each([
    ['2ヶ月前', 'ja', 2 * 30.44 * day],
    ['数分前', 'ja', 3],
    ['半小时前', 'zh', 30],
    ['三天前', 'zh', 3 * day],
    ['2달 전', 'ko', 2 * 30.44 * day],
    ['한 달 전', 'ko', 30.44 * day],
    ['πριν από 5 χρόνια', 'el', 5 * 365.25 * day],
    ['för ett år sedan', 'sv', 365.25 * day],
    ["il y a plus d'un an", 'fr', 365.25 * day],
    ['last month', 'en', 30.44 * day],
    ['5 分鐘前', 'zh-TW', 5],
    ['2 дні тому', 'uk', 2 * day],
    ['2 dny zpět', 'cs', 2 * day],
    ['před hodinou', 'cs', hour],
    ['3 órája', 'hu', 3 * hour],
    ['acum o oră', 'ro', hour],
    ['acum 20 de minute', 'ro', 20],
    ['bir saat önce', 'tr', hour],
    ['πριν 3 ώρες', 'el', 3 * hour],
    ['πριν από μία ώρα', 'el', hour],
    ['3 ώρες πριν', 'el', 3 * hour],
    ['לפני שעה', 'he', hour],
    ['לפני שעתיים', 'he', 2 * hour],
    ['לפני יומיים', 'he', 2 * day],
    ['قبل 3 ساعات', 'ar', 3 * hour],
    ['منذ ساعتين', 'ar', 2 * hour],
    ['منذ أسبوع', 'ar', week],
    ['منذ 11 ساعة', 'ar', 11 * hour],
    ['۳ ساعت پیش', 'fa', 3 * hour],
    ['3 ساعت قبل', 'fa', 3 * hour],
    ['3 ชั่วโมงที่แล้ว', 'th', 3 * hour],
    ['2 ชม. ที่แล้ว', 'th', 2 * hour],
    ['5 menit lalu', 'id', 5],
    ['il y a 2 j', 'fr', 2 * day],
    ['il y a un an', 'fr', 365.25 * day],
    ["un'ora fa", 'it', hour],
    ['2 mnd geleden', 'nl', 2 * 30.44 * day],
    ['en timme sedan', 'sv', hour],
    ['2 dager siden', 'nb', 2 * day],
    ['3 t sitten', 'fi', 3 * hour],
    ['pre 3 sata', 'sr-Latn', 3 * hour],
    ['hace un rato', 'es', 0],
    ['· 3d', 'en', 3 * day],
    ['Ann · 5h', 'en', 5 * hour],
    ['2w • Edited', 'en', 2 * week],
  ])('%s (%s)', (text, language, minutes) => expect(minutesAgo(text, language)).toBe(Math.round(minutes)));

  it.each([
    ['3 saat önce', 3 * hour],
    ['πριν από 3 ώρες', 3 * hour],
    ['לפני 3 שעות', 3 * hour],
    ['منذ 3 ساعات', 3 * hour],
    ['3 giờ trước', 3 * hour],
    ['před 3 hodinami', 3 * hour],
    ['3 tuntia sitten', 3 * hour],
    ['för 3 timmar sedan', 3 * hour],
    ['3 jam yang lalu', 3 * hour],
    ['acum 2 luni', 2 * month],
    ['3 години тому', 3 * hour],
  ])('%s, without being told the language', (text, minutes) => {
    expect(Math.abs((minutesAgo(text) ?? 0) - minutes)).toBeLessThan(2);
    expect(Math.abs((minutesAgo(text, 'en') ?? 0) - minutes)).toBeLessThan(2);
  });

  it.each(['vor der Stadt', 'for 3 people', 'ma 2 anni sono', '12 points', 'o ano', 'Room 3 d', '3 m wide'])(
    'is not said by “%s”',
    (text) => expect(minutesAgo(text, 'en')).toBeUndefined(),
  );
});

describe('yesterday', () => {
  it.each([
    ['昨天21:05', 'zh'],
    ['어제 21:05', 'ko'],
    ['вчора о 21:05', 'uk'],
    ['Dün saat 21:05', 'tr'],
    ['Χτες στις 21:05', 'el'],
    ['אתמול בשעה 21:05', 'he'],
    ['أمس، 09:05 م', 'ar'],
    ['دیروز ۲۱:۰۵', 'fa'],
    ['hôm qua lúc 21:05', 'vi'],
    ['kemarin pukul 21.05', 'id'],
    ['igår 21:05', 'sv'],
    ['i går kl. 21.05', 'da'],
    ['včera v 21:05', 'cs'],
    ['juče, 21:05', 'sr'],
    ['dün 21:05', undefined],
    ['včera 21:05', undefined],
    ['i går 21:05', undefined],
  ])('%s (%s)', (text, language) => {
    expect(readDate(text, { now, ...(language && { language }) }).iso).toBe('2026-11-29T21:05:00');
  });
});
