// How does a test lead a lesson as the page around its frame does?

import { taughtEngine } from '@/utils/engines/taught/engine';
import type { LessonNeeds } from '@/utils/session/lesson-opener';
import { type TeachPorts, teach } from '@/utils/session/teach';
import { weighRecipe } from '@/utils/session/weigh-recipe';
import type { LessonOrder, LessonWord } from '@/utils/view/lesson';
import { silentPanel } from './lesson-here';

/** As the script that reads the page gives it. */
export const needsOf = (page: Document): LessonNeeds => ({
  site: 'blog.example',
  save: async () => undefined,
  weigh: (recipe, shown, pause) => weighRecipe(page, taughtEngine(recipe, 'blog.example'), shown, pause),
});

/** @param needs what is otherwise than usual */
export function leadLesson(page: Document, needs: Partial<LessonNeeds> = {}) {
  let word: LessonWord | undefined;
  let order: (order: LessonOrder) => void = () => undefined;
  const ports: TeachPorts = {
    ...needsOf(page),
    ...needs,
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
