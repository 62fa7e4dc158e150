// Which day of the week does a sign of Japanese, Chinese or Korean name?

const days = ['日일', '月一월', '火二화', '水三수', '木四목', '金五금', '土六토'];

/** 0 for Sunday; undefined for any other word. */
export function easternWeekday(word: string): number | undefined {
  const [, sign] = /^(?:星期|周|週)?(\S)(?:曜日?|요일)?$/u.exec(word) ?? [];
  if (!sign) return undefined;
  const index = days.findIndex((signs) => signs.includes(sign));
  return index < 0 ? undefined : index;
}
