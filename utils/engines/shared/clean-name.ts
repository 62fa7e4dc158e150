// Which part of a printed byline is the name?

/** Words that stand before a name and are none; "von" and "de" are parts of names. */
const before =
  /^(?:(?:posted |written |submitted |comment )?by|par|por|verfasst von|geschrieben von|@)[:\s]+/i;
const after =
  /\s+(?:says|said|writes|wrote|sagt|sagte|schreibt|schrieb|meint|dit|a dit|dice|dijo|diz|disse|scrive|schreef|zegt|pisze|пишет|говорит)$/i;
/** What pages print behind the name of somebody without an account. */
export const unverified =
  /\s*[([](?:not verified|unverified|nicht überprüft|non vérifié|no verificado|não verificado|non verificato|niet gecontroleerd|niezweryfikowany|не проверено|guest|gast|invité|unregistered|visitor|besucher|visiteur|visitante)[)\]]?$/iu;
/** A diamond is what moderators of Stack Exchange wear. */
const punctuation = /[\s,:;·•|…–—♦]+$/;

/** The name without the words and signs around it; undefined where nothing is left. */
export function cleanName(printed: string | undefined): string | undefined {
  const name = printed
    ?.replace(before, '')
    .replace(punctuation, '')
    .replace(/\.{3}$/, '')
    .replace(after, '')
    .replace(punctuation, '')
    .replace(unverified, '')
    .trim();
  return name || printed || undefined;
}
