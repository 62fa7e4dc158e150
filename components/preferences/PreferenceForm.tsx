// What can the reader prefer, everywhere or on one site?

import './preferences.css';
import { i18n } from '#i18n';
import { densities, type Preferences, themes } from '@/utils/prefs/preferences';
import { replyOrders, sortKeys } from '@/utils/view/state';
import { Choice } from './Choice';
import { Field } from './Field';
import { FoldFields } from './FoldFields';
import { minimumScores, minimumWords } from './minimum-scores';

export interface SiteDifference {
  readonly overridden: ReadonlySet<keyof Preferences>;
  readonly onForget: (key: keyof Preferences) => void;
}

interface PreferenceFormProps {
  /** What holds in this scope. */
  readonly preferences: Preferences;
  readonly onChange: (change: Partial<Preferences>) => void;
  /** Which of them a site says for itself, and how it is made to follow the others again; absent for all sites. */
  readonly site?: SiteDifference | undefined;
}

type Chosen = 'sort' | 'replies' | 'minimumScore' | 'density' | 'theme';

const replyWords = {
  'like-roots': () => i18n.t('preferences.repliesLikeRoots'),
  'reading-order': () => i18n.t('preferences.repliesReadingOrder'),
};

/** Each change is reported at once; there is nothing to submit. */
export function PreferenceForm({ preferences, onChange, site }: PreferenceFormProps) {
  const forget = (key: keyof Preferences) =>
    site?.overridden.has(key) ? () => site.onForget(key) : undefined;
  const choose = <Key extends Chosen>(
    key: Key,
    values: readonly Preferences[Key][],
    words: (value: Preferences[Key]) => string,
  ) => (
    <Field label={i18n.t(`preferences.${key}`)} onForget={forget(key)}>
      {(ids) => (
        <Choice
          ids={ids}
          values={values}
          chosen={preferences[key]}
          words={words}
          onChange={(value) => onChange({ [key]: value })}
        />
      )}
    </Field>
  );
  const check = (key: 'showUnrated' | 'threadLines', hint?: string) => (
    <Field label={i18n.t(`preferences.${key}`)} hint={hint} kind="checkbox" onForget={forget(key)}>
      {(ids) => (
        <input
          {...ids}
          type="checkbox"
          checked={preferences[key]}
          onChange={(event) => onChange({ [key]: event.currentTarget.checked })}
        />
      )}
    </Field>
  );
  return (
    <div class="preferences">
      {choose('sort', sortKeys, (key) => i18n.t(`sort.${key}`))}
      {choose('replies', replyOrders, (order) => replyWords[order]())}
      {choose('minimumScore', minimumScores(preferences.minimumScore), minimumWords)}
      {check('showUnrated')}
      <FoldFields rule={preferences.fold} onChange={(fold) => onChange({ fold })} onForget={forget('fold')} />
      {check('threadLines', i18n.t('preferences.threadLinesHint'))}
      {choose('density', densities, (density) => i18n.t(`density.${density}`))}
      {choose('theme', themes, (theme) => i18n.t(`theme.${theme}`))}
    </div>
  );
}
