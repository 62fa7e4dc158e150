// Does the focus go on from where something vanished under it?

import { act, cleanup, render } from '@testing-library/preact';
import { useRef } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { useKeptFocus } from '@/components/use-kept-focus';

afterEach(cleanup);

interface Shown {
  readonly first?: boolean;
  readonly second?: boolean;
  readonly elsewhere?: boolean;
}

function Page({ first, second, elsewhere }: Shown) {
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  return (
    <main ref={main}>
      <button type="button">far</button>
      <section>
        {first && <button type="button">first</button>}
        {second && <button type="button">second</button>}
      </section>
      {elsewhere && <p>more</p>}
    </main>
  );
}

const focused = () => document.activeElement?.textContent;

async function open(shown: Shown) {
  const page = render(<Page {...shown} />);
  await act(() => page.getByText('first').focus());
  return { ...page, show: (next: Shown) => act(() => page.rerender(<Page {...next} />)) };
}

it('to what is beside it, and not to the beginning of the page', async () => {
  const { show } = await open({ first: true, second: true });
  await show({ second: true });
  await expect.poll(focused).toBe('second');
});

it('to what comes in its place, however late', async () => {
  const { show, container } = await open({ first: true });
  await show({});
  const section = container.querySelector('section');
  await expect.poll(() => document.activeElement).toBe(section);
  await show({ second: true });
  await expect.poll(focused).toBe('second');
  await show({});
  await expect.poll(() => document.activeElement).toBe(section);
});

it('nowhere, if something else has it', async () => {
  const { show, getByText } = await open({ first: true, second: true });
  await act(() => getByText('far').focus());
  await show({ second: true, elsewhere: true });
  await expect.poll(() => document.querySelector('p')?.textContent).toBe('more');
  expect(focused()).toBe('far');
});
