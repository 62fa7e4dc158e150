// Where in the thread is a word?

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BarActions, BarModel } from '@/utils/view/bar';
import { Icon } from '../Icon';

interface SearchFieldProps {
  readonly query: string;
  readonly hits: BarModel['hits'];
  readonly onSearch: BarActions['search'];
  readonly onGo: BarActions['goToHit'];
  readonly onLeave: BarActions['leaveSearch'];
  readonly onUse: (inUse: boolean) => void;
}

/** What is pasted by mistake is no search: each word of it would be looked for in each comment. */
const longest = 200;

/** The search box with its hits: Enter goes to the next one, Shift+Enter back, Escape clears and leads into the one that was found. */
export function SearchField({ query, hits, onSearch, onGo, onLeave, onUse }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(query);
  // The thread lags behind the keys, so it may only replace the text while nobody types.
  useEffect(() => {
    if (!field.current?.matches(':focus')) setDraft(query);
  }, [query]);

  const change = (text: string) => {
    setDraft(text);
    onSearch(text);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && draft !== '') {
      event.preventDefault();
      onGo(event.shiftKey ? 'previous' : 'next');
    }
    if (event.key === 'Escape' && draft !== '') {
      event.preventDefault();
      setDraft('');
      onLeave();
    }
  };

  return (
    <div class="search">
      <Icon shape="search" />
      <input
        ref={field}
        type="search"
        maxLength={longest}
        aria-label={i18n.t('bar.search')}
        placeholder={i18n.t('bar.search')}
        autocomplete="off"
        spellcheck={false}
        value={draft}
        onInput={(event) => change(event.currentTarget.value.slice(0, longest))}
        onKeyDown={onKeyDown}
        onFocus={() => onUse(true)}
        onBlur={() => onUse(false)}
      />
      <span class="hits" aria-live="polite">
        {query !== '' && <span>{hitWords(hits)}</span>}
      </span>
      {query !== '' && (
        <>
          <HitButton direction="previous" disabled={hits.total === 0} onGo={onGo} />
          <HitButton direction="next" disabled={hits.total === 0} onGo={onGo} />
        </>
      )}
    </div>
  );
}

function hitWords({ total, current }: BarModel['hits']): string {
  return current > 0 ? i18n.t('bar.match', [current, total]) : i18n.t('bar.matches', total);
}

interface HitButtonProps {
  readonly direction: 'next' | 'previous';
  readonly disabled: boolean;
  readonly onGo: BarActions['goToHit'];
}

function HitButton({ direction, disabled, onGo }: HitButtonProps) {
  const name = i18n.t(`bar.${direction}Match`);
  return (
    <button
      type="button"
      class="plain"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={() => onGo(direction)}
    >
      <Icon shape={direction} />
    </button>
  );
}
