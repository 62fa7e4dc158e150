// How does a reader work with every thread of a page, and are all comments still there after each step?

export interface WorkReport {
  readonly bars: number;
  /** How often each id stands on the page once the trees do, whoever wrote it there. */
  readonly standing: readonly (readonly [id: string, times: number])[];
  /** What went wrong first, in words. */
  readonly trouble?: string;
}

const mark = 'data-understory-id';

/**
 * A copy that a page has of a button of ours, or a button of its own that it has put ours into, sends the form that it stands
 * in. There is no other page here to go to. Seen from outside: a form around the form keeps the event to itself (Chromium).
 */
addEventListener('submit', (event) => event.preventDefault(), { capture: true });

/** And a link that it has put our bar into is followed with each press in it, here one that runs a script of the page's own. */
addEventListener('click', (event) => {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault();
});

const find = (selector: string) => [...document.documentElement.querySelectorAll<HTMLElement>(selector)];

/** A page may have elements with our mark; ours have a shadow. */
const listBars = () => find('[data-understory-bar]').flatMap(({ shadowRoot }) => shadowRoot ?? []);

function press(name: string): boolean {
  const buttons = listBars().map((bar) =>
    [...bar.querySelectorAll<HTMLElement>('button')].find(
      (button) => button.getAttribute('aria-label') === name || button.textContent?.trim() === name,
    ),
  );
  for (const button of buttons) button?.click();
  return buttons.every((button) => button !== undefined);
}

function put(selector: string, value: string | boolean): void {
  for (const bar of listBars()) {
    const field = bar.querySelector<HTMLInputElement>(selector);
    if (!field) continue;
    if (typeof value === 'boolean') {
      field.click();
      continue;
    }
    field.value = value;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** Each in order, from where the one before left the page. */
const steps: readonly (readonly [name: string, act: () => void])[] = [
  ['export', () => press('Export as JSON')],
  ['fold one', () => find('button[data-understory-fold]')[0]?.click()],
  ['fold all', () => press('Fold all')],
  ['sort by newest', () => put('select', 'Newest')],
  ['unfold all', () => press('Unfold all')],
  ['filter', () => put('input[type=range]', '4')],
  ['show one', () => find('button[data-understory-show]')[0]?.click()],
  ['unrated', () => put('input[type=checkbox]', true)],
  ['search', () => put('input[type=search]', 'heron')],
  ['detach', () => find('button[data-understory-detach]')[0]?.click()],
  ['sort by best', () => put('select', 'Best')],
  ['fold one again', () => find('button[data-understory-fold]').at(-1)?.click()],
];

/** What hangs in microtasks is done before the next step. */
const soon = () => new Promise((resolve) => setTimeout(resolve));

function countStanding(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const element of find(`[${mark}]`)) {
    const id = element.getAttribute(mark) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

export async function workWithThreads(): Promise<WorkReport> {
  const bars = listBars().length;
  const standing = countStanding();
  const report = { bars, standing: [...standing] };
  for (const [name, act] of steps) {
    act();
    await soon();
    if (listBars().length !== bars)
      return { ...report, trouble: `after "${name}" there were ${listBars().length} of ${bars} bars` };
    const now = countStanding();
    const other = [...standing].find(([id, times]) => now.get(id) !== times);
    if (other || now.size !== standing.size)
      return {
        ...report,
        trouble: `after "${name}" comment ${other?.[0]} stood ${now.get(other?.[0] ?? '')} times`,
      };
  }
  return report;
}

/** The same on a page that has changed its comments, and ours, meanwhile: what is still there is pressed. */
export async function workWithWhatIsLeft(): Promise<void> {
  for (const [, act] of steps) {
    act();
    await soon();
  }
}

/** In the first bar, which ends all. @returns what went wrong, in words */
export async function turnOff(): Promise<string | undefined> {
  const first = listBars()[0];
  const button = [...(first?.querySelectorAll('button') ?? [])].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === 'Turn off on this page',
  );
  if (!button) return 'there is no button that turns it off';
  button.click();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return listBars().length > 0 ? 'a bar is left after off' : undefined;
}
