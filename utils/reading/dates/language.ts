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
