// How does a test lead a lesson as the page around its frame does?

import { taughtEngine } from '@/utils/engines/taught/engine';
import { type TeachPorts, teach } from '@/utils/session/teach';
import type { LessonOrder, LessonWord } from '@/utils/view/lesson';
import { silentPanel } from './lesson-here';

/** @param save keeps the recipe */
export function leadLesson(page: Document, save: TeachPorts['save'] = async () => undefined) {
  let word: LessonWord | undefined;
  let order: (order: LessonOrder) => void = () => undefined;
  const ports: TeachPorts = {
    site: 'blog.example',
    save,
    engineOf: (recipe) => taughtEngine(recipe, 'blog.example'),
    mountPanel: silentPanel,
    lead: {
      say(next) {
        word = next;
      },
      hear(listener) {
        order = listener;
      },
    },
  };
  const life = new AbortController();
  return {
    life,
    lesson: teach(page, ports, life.signal),
    word: () => word,
    order: (next: LessonOrder) => order(next),
    /** Points at the first comment, by keys. */
    take() {
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) order({ do: 'key', key });
    },
  };
}
