// Which sites has the reader taught us, and how can that be changed, shared and taken over?

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecipeCheck, RecipeStore, StoredRecipes } from '@/utils/prefs/recipe-store';
import './recipes.css';
import { RecipeEditor } from './RecipeEditor';
import { type Objection, objectionTo } from './recipe-objection';

interface RecipesProps {
  readonly store: RecipeStore;
  readonly check: RecipeCheck;
}

const print = (file: unknown) => JSON.stringify(file, null, 2);

/** One recipe a site. What was deleted can be had back until the page is closed. */
export function Recipes({ store, check }: RecipesProps) {
  const [recipes, setRecipes] = useState<StoredRecipes>(new Map());
  const [deleted, setDeleted] = useState<readonly [host: string, file: unknown] | undefined>();
  const [objection, setObjection] = useState<Objection | undefined>();
  useEffect(() => {
    const life = new AbortController();
    store.watch(setRecipes, life.signal);
    void store.load().then((first) => !life.signal.aborted && setRecipes(first));
    return () => life.abort();
  }, [store]);

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      setRecipes(await store.load());
      return true;
    } catch {
      setObjection({ text: i18n.t('recipes.notSaved') });
      return false;
    }
  }

  async function importFile(file: File | undefined): Promise<void> {
    if (!file) return;
    // No recipe is longer; a film that was chosen by mistake is not read.
    const text = file.size > 200_000 ? '' : await file.text();
    const result = objectionTo(text, check);
    setObjection(result.objection);
    if (result.objection) return;
    const { site } = result;
    if (site === undefined) setObjection({ text: i18n.t('recipes.noSite') });
    else await attempt(() => store.save(site, result.file));
  }

  return (
    <section>
      <h2>{i18n.t('recipes.title')}</h2>
      <p class="hint">{i18n.t('recipes.hint')}</p>
      {recipes.size === 0 && <p class="hint">{i18n.t('recipes.none')}</p>}
      <ul class="recipes">
        {[...recipes]
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([host, file]) => (
            <li key={host}>
              <details>
                <summary>{host}</summary>
                <RecipeEditor
                  host={host}
                  text={print(file)}
                  check={check}
                  onSave={(next) => attempt(() => store.save(host, next))}
                />
                <p>
                  <a
                    download={`understory-${host}.json`}
                    href={`data:application/json;charset=utf-8,${encodeURIComponent(print(file))}`}
                  >
                    {i18n.t('recipes.export', [host])}
                  </a>{' '}
                  <button
                    type="button"
                    class="link"
                    onClick={async () => {
                      if (await attempt(() => store.forget(host))) setDeleted([host, file]);
                    }}
                  >
                    {i18n.t('recipes.delete', [host])}
                  </button>
                </p>
              </details>
            </li>
          ))}
      </ul>
      <div role="status">
        {deleted && (
          <p>
            {i18n.t('recipes.deleted', [deleted[0]])}{' '}
            <button
              type="button"
              class="link"
              onClick={async () => {
                if (await attempt(() => store.save(...deleted))) setDeleted(undefined);
              }}
            >
              {i18n.t('recipes.undo')}
            </button>
          </p>
        )}
      </div>
      <label class="field import">
        {i18n.t('recipes.import')}{' '}
        <input
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void importFile(currentTarget.files?.[0]);
          }}
        />
      </label>
      {objection && <p role="alert">{objection.text}</p>}
    </section>
  );
}
