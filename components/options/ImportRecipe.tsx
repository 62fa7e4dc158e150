// How does a recipe come from a file, without taking the place of another one unasked?

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecipeCheck, StoredRecipes } from '@/utils/prefs/recipe-store';
import { countSelectors } from './count-selectors';
import { objectionTo } from './recipe-objection';

interface ImportRecipeProps {
  readonly recipes: StoredRecipes;
  readonly check: RecipeCheck;
  /** False if the browser did not keep it, which is said elsewhere. */
  readonly onTake: (site: string, file: unknown) => Promise<boolean>;
}

/** A recipe for a site that has one already. */
interface Rival {
  readonly site: string;
  readonly file: unknown;
}

/** No recipe is longer; a film that was chosen by mistake is not read. */
const longest = 200_000;

export function ImportRecipe({ recipes, check, onTake }: ImportRecipeProps) {
  const [rival, setRival] = useState<Rival | undefined>();
  const [said, setSaid] = useState<string | undefined>();
  const [objection, setObjection] = useState<string | undefined>();
  const chooser = useRef<HTMLInputElement>(null);

  async function choose(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    setRival(undefined);
    setSaid(undefined);
    const text = chosen.size > longest ? '' : await chosen.text();
    const { objection: fault, site, file } = objectionTo(text, check);
    setObjection(fault?.text ?? (site === undefined ? i18n.t('recipes.noSite') : undefined));
    if (fault || site === undefined) return;
    const kept = recipes.get(site);
    if (kept === undefined) await onTake(site, file);
    else if (JSON.stringify(kept) === JSON.stringify(file)) setSaid(i18n.t('recipes.same', [site]));
    else setRival({ site, file });
  }

  async function decide(replace: boolean): Promise<void> {
    if (!rival) return;
    setRival(undefined);
    if (replace) await onTake(rival.site, rival.file);
    else setSaid(i18n.t('recipes.keptOld', [rival.site]));
    chooser.current?.focus();
  }

  return (
    <>
      <label class="field import">
        {i18n.t('recipes.import')}{' '}
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          onChange={async ({ currentTarget }) => {
            await choose(currentTarget.files?.[0]);
            // So that the same file can be chosen once more.
            currentTarget.value = '';
          }}
        />
      </label>
      {rival && <Question rival={rival} kept={recipes.get(rival.site)} onDecide={decide} />}
      <p role="status">{said}</p>
      {objection && <p role="alert">{objection}</p>}
    </>
  );
}

interface QuestionProps {
  readonly rival: Rival;
  readonly kept: unknown;
  readonly onDecide: (replace: boolean) => Promise<void>;
}

/** What is kept stays unless the reader says otherwise: that is what the focus is on. */
function Question({ rival, kept, onDecide }: QuestionProps) {
  const here = countSelectors(kept);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="question">
      <p role="alert">
        {i18n.t('recipes.rival', [rival.site])}{' '}
        {i18n.t('recipes.sizes', here, [here, countSelectors(rival.file)])}
      </p>
      <p>
        <button ref={keep} type="button" onClick={() => void onDecide(false)}>
          {i18n.t('recipes.keep')}
        </button>{' '}
        <button type="button" onClick={() => void onDecide(true)}>
          {i18n.t('recipes.replace')}
        </button>
      </p>
    </div>
  );
}
