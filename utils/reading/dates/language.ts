// In which language of `Intl` does a page print its dates?

/** Each is asked for once: `Intl` looks for it anew at each question, and there is one for each text of a thread. */
const known = new Map<string, boolean>();

/** The first part of a page's `lang`; English where the browser does not know the language. `Intl` throws at tags that are none. */
export function languageOf(lang: string): string {
  const tag = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  return isSupported(tag) ? tag : 'en';
}

/** @param tag two or three small letters, else it is none */
export function isSupported(tag: string): boolean {
  if (!/^[a-z]{2,3}$/.test(tag)) return false;
  const answer = known.get(tag) ?? Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0;
  known.set(tag, answer);
  return answer;
}
