// Does a short text look like the date of a comment?

const months =
  '(?:jan|jän|ene|gen|feb|fev|fév|mar|mär|mrz|mrt|apr|avr|abr|may|mai|maj|mag|mei|jun|juin|giu|jul|juil|lug|aug|aoû|aou|ago|sep|set|okt|oct|out|ott|' +
  'nov|dec|dez|des|déc|dic|stycz|lut|kwie|czerw|lip|sierp|wrze|paź|listop|grud|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|' +
  'oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara)\\p{L}{0,8}';

const units =
  '(?:sec|min|hour|hr|day|week|month|mo|year|yr|sekunde|stunde|tag|woche|monat|jahr|heure|jour|semaine|mois|an|segundo|hora|d[ií]a|dia|semana|' +
  'mes|mês|año|ano|or[ae]|giorn|settiman|godzin|dni|dzień|tydz|tygod|miesi|lat|rok|сек|мин|час|д[еn]н|недел|месяц|год|лет|dag|we[ek]k|maand|jaar|uur)\\p{L}{0,6}\\.?';

const some = '(?:\\d{1,3}|an?|one|few|einem?r?|einigen|un|une|una|um|uma)';

/** Each alternative by itself, so that each can be read; nothing in them repeats what repeats. */
const shapes = [
  '(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}',
  '(?<![\\d.])\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:(?:19|20)\\d\\d|\\d\\d)(?![\\d.])',
  `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|er|º|°)?[.,]?[ /-]{0,2}(?:de |of )?${months}`,
  `(?<!\\p{L})${months}\\.? ?\\d{1,2}(?:st|nd|rd|th)?(?!\\d)`,
  `(?<!\\p{L})${months}\\.? ?'?(?:19|20)\\d\\d`,
  '\\d{4} ?年 ?\\d{1,2} ?月',
  '\\d{1,2} ?月 ?\\d{1,2} ?日',
  '\\d{1,3} ?(?:秒|分钟|分|小时|時間|天|日|周|週間|个月|ヶ月|か月|年) ?前',
  '\\d{1,3} ?(?:분|시간|일|주|개월|년) ?전',
  `(?<!\\p{L})${some} ?${units} (?:ago|atrás|назад|fa|geleden|temu|sedan|önce)`,
  `(?<!\\p{L})(?:vor|il y a|hace|há|před|för) (?:über |etwa |ca\\. ?|environ )?${some} ?${units}`,
  '(?<!\\p{L})(?:yesterday|gestern|hier|ayer|ontem|ieri|today|heute|oggi|hoy|hoje|wczoraj|dzisiaj|вчера|сегодня|vandaag|gisteren|aujourd.hui|昨日|今日|昨天|今天)[ ,]{0,2}(?:at |um |à |a las |o |в )?\\d{1,2}[:.h]\\d\\d',
];
const date = new RegExp(shapes.join('|'), 'iu');

/** Ages in a few letters, the whole text: `3h`, `2 d ago`. */
const age =
  /^\d{1,3} ?(?:s|m|min|h|hr|d|w|wk|mo|y|yr|j|std)\.?(?: ago)?$|^(?:just now|yesterday|gestern|à l.instant)$/i;
const clock = /^(?:at |um |à )?\d{1,2}[:.h]\d\d(?::\d\d)? ?(?:[ap]\.?m\.?|uhr)?$/i;

/** @param text short, without white space at its ends */
export function looksLikeDate(text: string): boolean {
  if (text.length > 160) return false;
  if (!/\d/.test(text))
    return (
      text.length < 40 &&
      (age.test(text) || /(?:^| )(?:an?|une?|einem?r?|una) \p{L}{2,9} (?:ago|fa)$/iu.test(text))
    );
  if (text.length < 16 && (age.test(text) || clock.test(text))) return true;
  return date.test(text);
}
