// Which numbers, words and marks does a text consist of, for one who looks for a date in it?

export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  /** Folded: lower case, without accents. */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Of a number; NaN else. */
  readonly value: number;
}

/** Most texts are written in letters of English, which have nothing to fold. */
const plain = /^[\x20-\x7e]*$/;

/** Lower case and without accents, so that `MÄRZ`, `marz` and `März` are one word; syllables of Hangul stay whole. */
export function foldWord(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  // Accents are written onto many scripts; the vowels of Thailand and India are marks of one, and stay.
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{sc=Zinh}\u0591-\u05c7]/gu, '');
  return bare.normalize('NFC').replaceAll(/[’ʼ]/g, "'");
}

const foreignDigit = /(?!\d)\p{Nd}/u;
const foreignDigits = /(?!\d)\p{Nd}/gu;

/** With our digits and commas instead of those of another script, at the same places: `١٦،` is `16,`. */
export function plainNumerals(text: string): string {
  const pointed = text.includes('،') ? text.replaceAll('،', ',') : text;
  return foreignDigit.test(pointed) ? pointed.replaceAll(foreignDigits, digitOf) : pointed;
}

/** Unicode keeps the ten digits of a script together, in their order. Those beyond its first plane are of no use here. */
function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  if (digit.length > 1) return digit;
  let value = 0;
  while (value < 9 && foreignDigit.test(String.fromCharCode(code - value - 1))) value += 1;
  return String(value);
}

/** East Asian dates are written without spaces: what counts time there is a word of its own. */
const eastern =
  '(?:十[一二]?|[一二三四五六七八九])月|' +
  '午前|午後|上午|下午|凌晨|早上|中午|晚上|오전|오후|(?:星期|周|週)[一二三四五六日天]|[月火水木金土日월화수목금토일](?:曜日?|요일)|' +
  '時間|小时|小時|分钟|分鐘|週間|[かヶケカ个個]月|一昨日|昨日|昨天|前天|今日|今天|시간|개월|그저께|어제|오늘|' +
  '[年月日号號時时点分秒周週天前년월일시분초주전]';

/** Cut short with points inside, as some scripts do: `มี.ค.`, `μ.μ.`, `ب.ظ`. */
const dotted = String.raw`(?!\p{sc=Latn})\p{L}[\p{L}\p{M}]{0,3}\.(?!\p{sc=Latn})\p{L}[\p{L}\p{M}]{0,3}\.?(?![\p{L}\p{M}])`;

/** In other scripts a hyphen or an apostrophe may stand inside a word. */
const anyPiece =
  String.raw`\d+|${eastern}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー]|` +
  String.raw`${dotted}|\p{L}[\p{L}\p{M}]*(?:['’-](?=\p{L})[\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\p{Cf}\d]`;
/** To read this pattern takes a page 1 ms and to compile it 2: most have no text that needs it. */
let piece: RegExp | undefined;

/** What it comes to in a text of plain letters. */
const plainPiece = /\d+|[a-z]+(?:['-](?=[a-z])[a-z]+)*|[^\sa-z\d]/gi;

const thai = /[\u0e01-\u0e4e]{3}/;
/** Thailand writes words without spaces: the browser knows where each ends. */
let thaiWords: Intl.Segmenter | undefined;

/** Tokens in the order of the text; white space and signs of direction are dropped. */
export function splitDateTokens(text: string): DateToken[] {
  if (plain.test(text))
    return Array.from(text.matchAll(plainPiece), ({ 0: raw, index }) => tokenOf(raw, index));
  piece ??= new RegExp(anyPiece, 'gu');
  return Array.from(text.matchAll(piece)).flatMap(({ 0: raw, index }) => {
    if (!thai.test(raw) || raw.includes('.')) return tokenOf(raw, index);
    thaiWords ??= new Intl.Segmenter('th', { granularity: 'word' });
    return Array.from(thaiWords.segment(raw), (word) => tokenOf(word.segment, index + word.index));
  });
}

function tokenOf(raw: string, start: number): DateToken {
  const isNumber = /^\d/.test(raw);
  const isWord = /^\p{L}/u.test(raw);
  return {
    kind: isNumber ? 'number' : isWord ? 'word' : 'mark',
    text: foldWord(isWord && raw.includes('.') ? raw.replaceAll('.', '') : raw),
    raw,
    start,
    end: start + raw.length,
    value: isNumber && raw.length <= 14 ? Number(raw) : Number.NaN,
  };
}
