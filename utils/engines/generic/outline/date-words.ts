// Which words do dates have, in the languages that readers meet?

import { tellingWords } from '@/utils/reading/dates/telling-words';

// Written down, not asked of `Intl`: a page is left after a few milliseconds if it has no comments, and the calendars of
// twelve languages cost more than that to print.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Names of months as dates have them, whole and cut. */
export const monthWords = setOf(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'januar jänner februar märz mai juni juli oktober dezember jän mär mrz okt dez ' +
    'janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre decembre ' +
    'janv févr fevr fév avr juil aoû sept déc ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ' +
    'ene abr ago set dic ' +
    'janeiro fevereiro março marco maio junho julho setembro outubro novembro dezembro fev out ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott ' +
    'januari februari maart mei augustus mrt ' +
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia ' +
    'sty lut kwi cze lip sie wrz paź lis gru ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек ' +
    'augusti oktober desember ocak şubat nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
);

/** What is counted in "3 hours ago". */
export const unitWords = setOf(
  'sec secs second seconds min mins minute minutes hour hours hr hrs day days week weeks wk wks month months mo mos year years yr yrs ' +
    'sek sekunde sekunden minuten std stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren ' +
    'seconde secondes heure heures jour jours semaine semaines mois an ans ' +
    'segundo segundos minuto minutos hora horas día días dia dias semana semanas mes meses mês año años ano anos ' +
    'secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni h j d t',
);

/** "An hour", "ein Tag", "a few days". */
export const amountWords = setOf(
  'a an one few ein eine einem einer einen einigen un une una um uma uno een kilka',
);
/** Behind the unit. */
export const behindWords = setOf('ago atrás fa');
/** Before the amount. */
export const beforeWords = setOf('vor hace há a');
/** Between them: "vor über 3 Jahren". */
export const roughWords = setOf('über etwa ca rund environ almost about over');
/** The same where no other word is meant by it, whatever the unit is called: a number is near. */
export const ageWords: ReadonlySet<string> = new Set([
  ...setOf('назад temu geleden'),
  ...tellingWords.flatMap(({ ago }) => ago),
]);
/** Days that are told by a word, a clock behind them. */
export const dayWords: ReadonlySet<string> = new Set([
  ...setOf(
    "yesterday today gestern heute hier aujourd'hui ayer hoy ontem hoje ieri oggi gisteren vandaag wczoraj dzisiaj dziś вчера сегодня " +
      'idag dag danas danes včeraj',
  ),
  ...tellingWords.flatMap(({ days }) => days),
]);
/** Between a day and its month. */
export const linkWords = setOf('de of do');
