// What can the reader prefer, everywhere or on one site?

import './preferences.css';
import { i18n } from '#i18n';
import { densities, type Preferences, themes } from '@/utils/prefs/preferences';
import { replyOrders, sortKeys } from '@/utils/view/state';
import { Choice } from './Choice';
import { Field, type FieldIds } from './Field';
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

const replyWords = {
  'like-roots': () => i18n.t('preferences.repliesLikeRoots'),
  'reading-order': () => i18n.t('preferences.repliesReadingOrder'),
};

/** Each change is reported at once; there is nothing to submit. */
export function PreferenceForm({ preferences, onChange, site }: PreferenceFormProps) {
  const forget = (key: keyof Preferences) =>
    site?.overridden.has(key) ? () => site.onForget(key) : undefined;
  const checkbox = (key: 'showUnrated' | 'threadLines') => (ids: FieldIds) => (
    <input
      {...ids}
      type="checkbox"
      checked={preferences[key]}
      onChange={(event) => onChange({ [key]: event.currentTarget.checked })}
    />
  );
  return (
    <div class="preferences">
      <Field label={i18n.t('preferences.sort')} onForget={forget('sort')}>
        {(ids) => (
          <Choice
            ids={ids}
            values={sortKeys}
            chosen={preferences.sort}
            words={(key) => i18n.t(`sort.${key}`)}
            onChange={(sort) => onChange({ sort })}
          />
        )}
      </Field>
      <Field label={i18n.t('preferences.replies')} onForget={forget('replies')}>
        {(ids) => (
          <Choice
            ids={ids}
            values={replyOrders}
            chosen={preferences.replies}
            words={(order) => replyWords[order]()}
            onChange={(replies) => onChange({ replies })}
          />
        )}
      </Field>
      <Field label={i18n.t('preferences.minimumScore')} onForget={forget('minimumScore')}>
        {(ids) => (
          <Choice
            ids={ids}
            values={minimumScores(preferences.minimumScore)}
            chosen={preferences.minimumScore}
            words={minimumWords}
            onChange={(minimumScore) => onChange({ minimumScore })}
          />
        )}
      </Field>
      <Field label={i18n.t('preferences.showUnrated')} kind="checkbox" onForget={forget('showUnrated')}>
        {checkbox('showUnrated')}
      </Field>
      <FoldFields rule={preferences.fold} onChange={(fold) => onChange({ fold })} onForget={forget('fold')} />
      <Field
        label={i18n.t('preferences.threadLines')}
        hint={i18n.t('preferences.threadLinesHint')}
        kind="checkbox"
        onForget={forget('threadLines')}
      >
        {checkbox('threadLines')}
      </Field>
      <Field label={i18n.t('preferences.density')} onForget={forget('density')}>
        {(ids) => (
          <Choice
            ids={ids}
            values={densities}
            chosen={preferences.density}
            words={(density) => i18n.t(`density.${density}`)}
            onChange={(density) => onChange({ density })}
          />
        )}
      </Field>
      <Field label={i18n.t('preferences.theme')} onForget={forget('theme')}>
        {(ids) => (
          <Choice
            ids={ids}
            values={themes}
            chosen={preferences.theme}
            words={(theme) => i18n.t(`theme.${theme}`)}
            onChange={(theme) => onChange({ theme })}
          />
        )}
      </Field>
    </div>
  );
}
