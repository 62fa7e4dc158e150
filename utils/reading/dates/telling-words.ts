// By which words does a language tell itself where it says how long ago something was, or that it was yesterday?

/** Of languages that readers seldom meet: what "ago" is, behind or before the amount, then yesterday and today. */
const lines =
  'tr önce/dün bugün|vi trước/hôm|id lalu/kemarin|cs zpět před/včera dnes|sk pred/|fi sitten/eilen tänään|nb siden/|sv sedan/igår går|' +
  'ro acum/azi|hu ezelőtt/tegnap|hr prije/jučer|el πριν/χθες χτες σήμερα|he לפני/אתמול היום|ar منذ قبل/أمس اليوم|fa پیش/دیروز امروز|' +
  'th แล้ว/วาน|uk тому/вчора сьогодні|bg преди/';

const listOf = (words: string) => words.split(' ').filter(Boolean);

export const tellingWords: readonly {
  readonly language: string;
  readonly ago: readonly string[];
  readonly days: readonly string[];
}[] = lines.split('|').map((line) => {
  const [ago = '', days = ''] = line.slice(3).split('/');
  return { language: line.slice(0, 2), ago: listOf(ago), days: listOf(days) };
});
