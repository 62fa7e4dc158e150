// How does the reader use the bar above the thread?

import { until } from './until.ts';

function root(): ShadowRoot | undefined {
  return document.querySelector('[data-understory-bar]')?.shadowRoot ?? undefined;
}

/** By the name or the words on it. */
export async function pressInBar(name: string): Promise<void> {
  let button: HTMLElement | undefined;
  await until(`"${name}" in the bar`, () => {
    button = [...(root()?.querySelectorAll<HTMLElement>('button') ?? [])].find(
      (one) => one.ariaLabel === name || one.textContent?.trim() === name,
    );
    return button !== undefined;
  });
  button?.click();
}

/** A value of a field; `first` and `last` are the ends of a slider. */
export function put(selector: string, value: string): void {
  const field = root()?.querySelector<HTMLInputElement | HTMLSelectElement>(selector);
  if (!field) throw new Error(`The bar has no ${selector}.`);
  const ends: Readonly<Record<string, string>> = 'max' in field ? { first: field.min, last: field.max } : {};
  field.value = ends[value] ?? value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Values that can be chosen now. */
export function listChoices(selector: string): readonly string[] {
  const options = root()?.querySelectorAll<HTMLOptionElement>(`${selector} option`) ?? [];
  return [...options].filter(({ disabled }) => !disabled).map(({ value }) => value);
}

export async function expectChoice(selector: string, value: string): Promise<void> {
  await until(
    `${selector} is ${value}`,
    () => root()?.querySelector<HTMLSelectElement>(selector)?.value === value,
  );
}

export function pressCheckbox(): void {
  root()?.querySelector<HTMLElement>('input[type=checkbox]')?.click();
}

/** What the bar shows in words. @param says false: until it does not say so any more */
export async function expectBar(pattern: string, says = true): Promise<void> {
  const wanted = new RegExp(pattern);
  await until(
    `a bar that ${says ? 'says' : 'does not say'} ${pattern}`,
    () => wanted.test(root()?.textContent ?? '') === says,
  );
}

export async function expectTheme(theme: string): Promise<void> {
  await until(`a ${theme} bar`, () => root()?.querySelector('section')?.dataset.theme === theme);
}

export function barSays(pattern: string): boolean {
  return new RegExp(pattern).test(root()?.textContent ?? '');
}

/** The keys that follow go to the search field; `leaveSearch` has to end that: nothing is read anew while a reader types. */
export function enterSearch(): void {
  root()?.querySelector<HTMLElement>('input[type=search]')?.focus();
}

export function leaveSearch(): void {
  root()?.querySelector<HTMLElement>('input[type=search]')?.blur();
}
