// Is a date seen in a short text, in the languages that readers meet, and nothing else taken for one?

import { describe, expect, it } from 'vitest';
import { looksLikeDate } from '@/utils/engines/generic/outline/date-shapes';
import { splitWords } from '@/utils/engines/generic/outline/split-words';

const isDate = (text: string) => looksLikeDate(text.toLowerCase(), splitWords(text));

describe('looksLikeDate', () => {
  it.each([
    'March 5, 2024 at 10:15 am',
    '5th of March 2024',
    'posted on Mar 5th by Ann',
    '2024-03-05T10:15:00Z',
    '3/5/24',
    '5. März 2024 um 10:15 Uhr',
    '5 août 2023 à 14h20',
    '5 de marzo de 2024',
    '5 de março, 2024',
    '5 marzo 2024 alle 10:15',
    '5 maart 2024',
    '5 września 2023',
    '5 сентября 2023 в 10:15',
    '2024年3月5日',
    '3月5日',
    '3 hours ago',
    'an hour ago',
    'a few days ago',
    'vor 3 Tagen',
    'vor über 2 Jahren',
    'il y a 3 ans',
    'hace 5 días',
    'há 2 horas',
    '3 giorni fa',
    '3 dagen geleden',
    '2 godziny temu',
    '3 дня назад',
    '3年前',
    '5分钟前',
    '4h',
    '10:15 pm',
    'Yesterday at 10:15',
    'gestern um 8:30',
    'just now',
  ])('is a date: %s', (text) => expect(isDate(text)).toBe(true));

  it.each([
    'Reply',
    '12 comments',
    'May we ask you something?',
    'Marching on, 12 of them',
    'The 3 days that changed us',
    'version 1.2.3',
    '192.168.0.1',
    'Chapter 12',
    'ten minutes',
    '#12',
    '',
  ])('is none: %s', (text) => expect(isDate(text)).toBe(false));
});
