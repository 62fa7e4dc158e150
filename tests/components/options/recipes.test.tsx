// Can a reader change, delete, export and take over recipes, without losing what they wrote?

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Recipes } from '@/components/options/Recipes';
import type { RecipeStore } from '@/utils/prefs/recipe-store';
import { checkRecipeFile } from '@/utils/session/load-taught';
import { findViolations } from '../find-violations';

const file = (comment: string) => ({
  schema: 'understory.recipe/1',
  site: 'garden.example',
  recipe: { comment: [comment], shape: [] },
});

function openRecipes(kept = new Map<string, unknown>([['garden.example', file('.talk')]])) {
  const store: RecipeStore = {
    load: async () => new Map(kept),
    save: async (host, next) => void kept.set(host, next),
    forget: async (host) => void kept.delete(host),
    watch: () => undefined,
  };
  render(<Recipes store={store} check={checkRecipeFile} />);
  return { kept };
}

async function openSite() {
  fireEvent.click(await screen.findByText('garden.example'));
  return screen.getByLabelText<HTMLTextAreaElement>('Recipe for garden.example');
}

const write = (field: HTMLTextAreaElement, text: string) =>
  fireEvent.input(field, { target: { value: text } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

describe('the recipes', () => {
  it('are saved once they are in order', async () => {
    const { kept } = openRecipes();
    write(await openSite(), JSON.stringify(file('.word')));
    press('Save recipe');
    await screen.findByText('Saved.');
    expect(kept.get('garden.example')).toEqual(file('.word'));
  });

  it.each([
    ['{', 'This is not JSON, so nothing was saved.'],
    [JSON.stringify(file('p{')), 'Not a CSS selector: recipe.comment[0]'],
  ])('say what is wrong with %s, and keep both', async (text, message) => {
    const { kept } = openRecipes();
    const field = await openSite();
    write(field, text);
    press('Save recipe');
    await screen.findByText(message);
    expect(field.value).toBe(text);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(kept.get('garden.example')).toEqual(file('.talk'));
  });

  it('say beside the site that they do not work, before they are opened', async () => {
    openRecipes(
      new Map<string, unknown>([
        ['garden.example', file('.talk')],
        ['old.example', file('p{')],
      ]),
    );
    expect((await screen.findByText('old.example')).textContent).toContain('does not work any more');
    expect(screen.getByText('Not a CSS selector: recipe.comment[0]')).toBeTruthy();
    expect(screen.getByText('garden.example').textContent).toBe('garden.example');
  });

  it('say no more what was wrong with the one that was replaced', async () => {
    openRecipes(new Map<string, unknown>([['garden.example', file('p{')]]));
    await openSite();
    await screen.findByText('Not a CSS selector: recipe.comment[0]');
    const chosen = new File([JSON.stringify(file('.talk'))], 'r.json');
    fireEvent.change(screen.getByLabelText('Import a recipe from a file'), { target: { files: [chosen] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Replace it' }));
    await screen.findByText('Replaced the recipe for garden.example by the one in the file.');
    expect(screen.queryByText('Not a CSS selector: recipe.comment[0]')).toBeNull();
  });

  it('come back after they were deleted', async () => {
    const { kept } = openRecipes();
    await openSite();
    press('Delete the recipe for garden.example');
    await screen.findByText('Deleted the recipe for garden.example.');
    expect(kept.size).toBe(0);
    press('Undo');
    await waitFor(() => expect(kept.get('garden.example')).toEqual(file('.talk')));
  });

  it('leave as a file, and come from one', async () => {
    const { kept } = openRecipes();
    await openSite();
    const link = screen.getByRole('link', { name: 'Export the recipe for garden.example' });
    const text = await (await fetch(link.getAttribute('href') ?? '')).text();
    expect(JSON.parse(text)).toEqual(file('.talk'));
    const chooser = screen.getByLabelText('Import a recipe from a file');
    const shared = { ...file('.post'), site: 'shed.example' };
    fireEvent.change(chooser, { target: { files: [new File([JSON.stringify(shared)], 'r.json')] } });
    await screen.findByText('shed.example');
    expect(kept.get('shed.example')).toEqual(shared);
    fireEvent.change(chooser, { target: { files: [new File(['{"a":1}'], 'r.json')] } });
    expect((await screen.findByRole('alert')).textContent).toContain('no recipe of Understory');
  });

  it.each([
    [['.a'], 'The one here has 1 selector, the one in the file 1.'],
    [['.a', '.b'], 'The one here has 2 selectors, the one in the file 1.'],
  ])('say how much %j and another one hold in one sentence', async (comment, sentence) => {
    openRecipes(new Map([['garden.example', { ...file('.a'), recipe: { comment, shape: [] } }]]));
    await screen.findByText('garden.example');
    const chosen = new File([JSON.stringify(file('.post'))], 'r.json');
    fireEvent.change(screen.getByLabelText('Import a recipe from a file'), { target: { files: [chosen] } });
    expect((await screen.findByRole('alert')).textContent).toContain(sentence);
  });

  it('ask before one from a file takes the place of another, and give it back', async () => {
    const { kept } = openRecipes();
    await screen.findByText('garden.example');
    const chooser = screen.getByLabelText<HTMLInputElement>('Import a recipe from a file');
    const other = { ...file('.post'), recipe: { comment: ['.post', '.reply'], author: ['b'], shape: [] } };
    const choose = () =>
      fireEvent.change(chooser, { target: { files: [new File([JSON.stringify(other)], 'r.json')] } });
    choose();
    expect((await screen.findByRole('alert')).textContent).toBe(
      'There is a recipe for garden.example already. The one here has 1 selector, the one in the file 3.',
    );
    expect(kept.get('garden.example')).toEqual(file('.talk'));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Keep the one here'));
    expect(await findViolations()).toEqual([]);
    press('Keep the one here');
    await screen.findByText('The recipe for garden.example is as it was.');
    expect(kept.get('garden.example')).toEqual(file('.talk'));

    choose();
    await screen.findByRole('alert');
    press('Replace it');
    await screen.findByText('Replaced the recipe for garden.example by the one in the file.');
    expect(kept.get('garden.example')).toEqual(other);
    press('Undo');
    await waitFor(() => expect(kept.get('garden.example')).toEqual(file('.talk')));
  });

  it('name a long site in lines that begin below each other', async () => {
    const site = 'a-very-long-name.of-some-newspaper-of-the-coast.example';
    openRecipes(new Map([[site, file('.talk')]]));
    document.body.style.width = '280px';
    fireEvent.click(await screen.findByText(site));
    const text = document.createRange();
    text.selectNodeContents(screen.getByRole('button', { name: /^Delete/ }));
    const lines = [...text.getClientRects()].map(({ left }) => Math.round(left));
    document.body.style.width = '';
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines).size).toBe(1);
  });

  it('are open to everybody', async () => {
    openRecipes();
    await openSite();
    expect(await findViolations()).toEqual([]);
  });
});
