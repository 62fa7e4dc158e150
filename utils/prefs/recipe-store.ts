// How are the reader's recipes kept, for whoever reads or changes them?

/** By host, as they are stored: whoever reads them checks them. */
export type StoredRecipes = ReadonlyMap<string, unknown>;

export interface RecipeStore {
  /** Never rejects: what cannot be read is not there. */
  load(): Promise<StoredRecipes>;
  /** Rejects with a `StorageProblem` if nothing could be kept. */
  save(host: string, file: unknown): Promise<void>;
  forget(host: string): Promise<void>;
  /** Calls back after each change, from this or any other page. */
  watch(listener: (recipes: StoredRecipes) => void, signal: AbortSignal): void;
}

/** The recipe of one site, for a page that needs no other. */
export interface SiteRecipe {
  /** As it is stored; undefined where there is none. Never rejects. */
  load(): Promise<unknown>;
  /** Rejects with a `StorageProblem` if it could not be kept. */
  save(file: unknown): Promise<void>;
  /** Calls back when it is another than was loaded last, changed in this or any other page. */
  watch(listener: () => void, signal: AbortSignal): void;
}

/** What is wrong with a recipe, and where in it. */
export interface RecipeFault {
  readonly kind:
    | 'not-a-recipe'
    | 'other-version'
    | 'missing'
    | 'unknown-key'
    | 'wrong-type'
    | 'not-a-selector'
    | 'too-long'
    | 'too-many'
    | 'too-costly';
  readonly at: string;
}

/** `site`: whom the recipe is for, if it says so. */
export type RecipeCheck = (
  raw: unknown,
) => { readonly problem?: undefined; readonly site?: string } | { readonly problem: RecipeFault };
