// In which language of `Intl` does a page print its dates?

/** Each is asked for once: `Intl` looks for it anew at each question, and there is one for each text of a thread. */
const known = new Map<string, string>();

/** The first part of a page's `lang`; English where the browser does not know the language. */
export function languageOf(lang: string): string {
  const old = known.get(lang);
  if (old !== undefined) return old;
  const tag = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  // Not asked about English: the first question to `Intl` is dear (`calendar-words.ts`).
  const language = tag !== 'en' && isSupported(tag) ? tag : 'en';
  known.set(lang, language);
  return language;
}

/** @param tag two or three small letters, else it is none: `Intl` throws at tags that are none */
export function isSupported(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag) && Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0;
}

const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' } as const;

const orders = new Map<string, readonly string[]>();

/** In which order a language writes the parts of a date in numbers. @param isYearless without the year */
export function numericOrder(tag: string, isYearless = false): readonly string[] {
  const key = `${tag} ${isYearless}`;
  let order = orders.get(key);
  if (!order) {
    const { year, ...shorter } = numeric;
    const format = new Intl.DateTimeFormat(tag, isYearless ? shorter : { year, ...shorter });
    order = format.formatToParts(0).map(({ type }) => type);
    orders.set(key, order);
  }
  return order;
}

/** Whether the year comes first. */
export function writesYearFirst(tag: string): boolean {
  const order = numericOrder(tag);
  return order.indexOf('year') < order.indexOf('month');
}
