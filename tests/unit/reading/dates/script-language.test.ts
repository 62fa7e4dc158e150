// Does the script of a text tell its language?

import { describe, expect, it } from 'vitest';
import { scriptLanguage } from '@/utils/reading/dates/script-language';

describe('the language of a script', () => {
  it.each([
    ['ko', '좋은 글 감사합니다 (good)'],
    ['ja', '写真がきれいですね。'],
    ['zh', '写得不错，学习了'],
    ['ru', 'Спасибо, интересно'],
    ['uk', 'Дякую за статтю, дуже цікаво'],
    ['ar', 'شكرا على المقال'],
    ['fa', 'ممنون از مطلب، پل خوب است'],
  ])('%s: %s', (language, text) => expect(scriptLanguage(text)).toBe(language));

  it.each(['Thanks for the long answer, Иван!', 'Merci, très bien', '12:05', ''])('is none of %s', (text) =>
    expect(scriptLanguage(text)).toBeUndefined(),
  );
});
