// Does a short text give the price of a thing, or how many stars it got?

const digit = /\d/;
/** Few texts name money: what stands around its name is asked of those alone, since that is dear to compile. */
const money = /[$€£¥円元]|usd|eur|gbp|chf|pln|zł|руб/;
const price = /(?:[$€£¥]|\b(?:usd|eur|gbp|chf|pln|zł|руб)) ?\d|\d ?(?:€|zł|руб|円|元|eur\b|usd\b)/;

/** @param lower in lower case, as in all of these */
export function namesPrice(lower: string): boolean {
  return digit.test(lower) && money.test(lower) && price.test(lower);
}

/** "out of 5", `/10`, "stars". */
const scale = /\/ ?(?:5|10)|of (?:5|10)|(?:von|sur|de|su) 5|star|stern|étoile|estrella|stelle/;
const rating =
  /\b[0-5](?:[.,]\d)? ?(?:\/ ?(?:5|10)|out of (?:5|10)|von 5|sur 5|de 5|su 5|stars?|sterne?|étoiles?|estrellas?|stelle)\b/;

export function givesStars(lower: string): boolean {
  return (digit.test(lower) && scale.test(lower) && rating.test(lower)) || lower.includes('★★');
}
