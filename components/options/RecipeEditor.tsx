// How does a reader change a recipe by hand, without losing what they wrote?

import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecipeCheck } from '@/utils/prefs/recipe-store';
import { objectionTo } from './recipe-objection';

interface RecipeEditorProps {
  readonly host: string;
  /** As it is kept. */
  readonly text: string;
  readonly check: RecipeCheck;
  readonly onSave: (file: unknown) => Promise<boolean>;
}

/** What is not in order is not saved, and stays in the field as it was written. */
export function RecipeEditor({ host, text, check, onSave }: RecipeEditorProps) {
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  // What is kept may be from a file of another version, or was changed outside of here.
  const faultOfKept = () => objectionTo(text, check).objection?.text;
  const [fault, setFault] = useState(faultOfKept);
  const [isSaved, setSaved] = useState(false);
  const [kept, setKept] = useState(text);
  // Saved here, or on the page meanwhile: not in an effect, which would come after the first letters typed.
  if (text !== kept) {
    setKept(text);
    setDraft(text);
    setFault(faultOfKept());
    setSaved(false);
  }
  async function save(): Promise<void> {
    const { objection, file } = objectionTo(field.current?.value ?? draft, check);
    setFault(objection?.text);
    setSaved(!objection && (await onSave(file)));
  }
  return (
    <>
      <textarea
        ref={field}
        class="recipe"
        rows={12}
        spellcheck={false}
        aria-label={i18n.t('recipes.edit', [host])}
        aria-invalid={fault !== undefined}
        value={draft}
        onInput={({ currentTarget }) => setDraft(currentTarget.value)}
      />
      <p role="status" class={fault && 'broken'}>
        {fault ?? (isSaved && i18n.t('recipes.saved'))}
      </p>
      <button type="button" onClick={() => void save()}>
        {i18n.t('recipes.save')}
      </button>
    </>
  );
}
