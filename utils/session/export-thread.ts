// How does the reader take the thread away, as they see it now?

import type { Forest } from '@/utils/forest/forest';
import { saveFile } from '@/utils/page/save-file';
import { exportJson, type JsonExportInput } from '@/utils/view/export-json';
import { exportMarkdown, type MarkdownWords } from '@/utils/view/export-markdown';
import type { ViewPlan } from '@/utils/view/view-plan';

/** Which engine found a thread, and how sure that was. */
export type Origin = Pick<JsonExportInput, 'engine' | 'confidence'>;

export interface ExportInput {
  readonly document: Document;
  readonly origin: Origin;
  readonly forest: Forest;
  readonly plan: ViewPlan;
  readonly words: MarkdownWords;
}

/** Saves the thread as `understory-HOST.json` or `.md`; JSON holds every comment, Markdown what is visible. */
export function exportThread(format: 'json' | 'markdown', input: ExportInput): void {
  const { document, origin, forest, plan, words } = input;
  const url = document.location.href;
  const name = `understory-${document.location.hostname || 'page'}`;
  if (format === 'json') {
    const text = exportJson({ url, ...origin, forest, plan });
    saveFile(document, `${name}.json`, 'application/json', text);
  } else {
    const text = exportMarkdown({ url, title: document.title || undefined, forest, plan, words });
    saveFile(document, `${name}.md`, 'text/markdown', text);
  }
}
