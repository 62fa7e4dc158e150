// Which sites has the reader taught us, and how can that be changed, shared and taken over?

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecipeCheck, RecipeStore, StoredRecipes } from '@/utils/prefs/recipe-store';
import './recipes.css';
import { ImportRecipe } from './ImportRecipe';
import { RecipeEditor } from './RecipeEditor';
import { objectionTo } from './recipe-objection';

interface RecipesProps {
  readonly store: RecipeStore;
  readonly check: RecipeCheck;
}

/** What was done last, which can be undone until the page is closed. */
interface Deed {
  readonly said: string;
  readonly host: string;
  /** As it was; undefined: there was none. */
  readonly before: unknown;
}

const undoButton = 'recipes-undo';
const summaryOf = (host: string) => `recipe-${host}`;

const print = (file: unknown) => JSON.stringify(file, null, 2);

/** One recipe a site. What was deleted or replaced can be had back. */
export function Recipes({ store, check }: RecipesProps) {
  const [recipes, setRecipes] = useState<StoredRecipes>(new Map());
  const [deed, setDeed] = useState<Deed | undefined>();
  const [failed, setFailed] = useState(false);
  /** What was pressed to delete or to undo vanishes by that: the id of what has the focus next. */
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    const found = next.current === undefined ? null : document.getElementById(next.current);
    if (!found) return;
    found.focus();
    next.current = undefined;
  });
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
      setFailed(false);
      return true;
    } catch {
      setFailed(true);
      return false;
    }
  }

  async function take(site: string, file: unknown): Promise<boolean> {
    const before = recipes.get(site);
    const done = await attempt(() => store.save(site, file));
    const said =
      before === undefined ? i18n.t('recipes.imported', [site]) : i18n.t('recipes.replaced', [site]);
    if (done) setDeed({ said, host: site, before });
    return done;
  }

  async function undo({ host, before }: Deed): Promise<void> {
    const work = () => (before === undefined ? store.forget(host) : store.save(host, before));
    if (!(await attempt(work))) return;
    next.current = before === undefined ? undefined : summaryOf(host);
    setDeed(undefined);
  }

  return (
    <section>
      <h2>{i18n.t('recipes.title')}</h2>
      <p class="hint">{i18n.t('recipes.hint')}</p>
      {recipes.size === 0 && <p class="empty hint">{i18n.t('recipes.none')}</p>}
      <ul class="recipes">
        {[...recipes]
          .sort(([one], [other]) => one.localeCompare(other))
          .map(([host, file]) => (
            <li key={host}>
              <details class="site">
                <summary id={summaryOf(host)}>
                  {host}
                  {objectionTo(print(file), check).objection && (
                    <span class="broken"> {i18n.t('recipes.broken')}</span>
                  )}
                </summary>
                <RecipeEditor
                  host={host}
                  text={print(file)}
                  check={check}
                  onSave={(next) => attempt(() => store.save(host, next))}
                />
                <p class="more">
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
                      if (!(await attempt(() => store.forget(host)))) return;
                      next.current = undoButton;
                      setDeed({ said: i18n.t('recipes.deleted', [host]), host, before: file });
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
        {deed && (
          <p>
            {deed.said}{' '}
            <button id={undoButton} type="button" class="link" onClick={() => void undo(deed)}>
              {i18n.t('recipes.undo')}
            </button>
          </p>
        )}
      </div>
      <ImportRecipe recipes={recipes} check={check} onTake={take} />
      {failed && <p role="alert">{i18n.t('recipes.notSaved')}</p>}
    </section>
  );
}
