// What does axe find wrong with what is on the page now?

import axe from 'axe-core';

/**
 * Rules and elements, each on a line of its own; empty if all is well. Shadow roots are looked into.
 * That content is in landmarks is a rule for whole pages, not for a bar that stands in someone else's.
 */
export async function findViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${String(target)}) ${failureSummary}`),
  );
}
