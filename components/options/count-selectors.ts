// How much does a recipe say?

/** Forms of bylines are words with gaps, and no selectors. */
const noSelectors = new Set(['forms']);

/** How many selectors a recipe's file holds; 0 for what is none. Files have been checked before: they are not deep. */
export function countSelectors(file: unknown): number {
  let count = 0;
  const open: unknown[] = [isRecord(file) ? file.recipe : undefined];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const item of value) {
        if (typeof item === 'string') count += 1;
        else open.push(item);
      }
    } else if (isRecord(value)) {
      for (const [name, inner] of Object.entries(value)) if (!noSelectors.has(name)) open.push(inner);
      // The selector of a branch stands alone, in no list.
      if (typeof value.selector === 'string') count += 1;
    }
  }
  return count;
}

function isRecord(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}
