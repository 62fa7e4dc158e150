// What else can be done with a thread?

import type { TargetedToggleEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BarActions, PlaceReason } from '@/utils/view/bar';
import { Icon } from '../Icon';
import { useKeptUnder } from './keep-under';
import { RankingPanel } from './RankingPanel';

interface MoreToolsProps {
  readonly ranking: readonly PlaceReason[] | undefined;
  readonly onExport: BarActions['exportAs'];
}

/** By how many items a key moves the focus in the menu; the ends are reached by large numbers. */
const moves: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * A menu button. Its menu is a popover: no ancestor of the page can clip it, and the browser itself
 * closes it on a click outside. Escape is ours: the browser does not find the way back to a button in a shadow root.
 */
export function MoreTools({ ranking, onExport }: MoreToolsProps) {
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const keep = useKeptUnder(button, menu);
  const explained = ranking !== undefined && ranking.length > 0;

  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

  const onToggle = (event: TargetedToggleEvent<HTMLDivElement>) => {
    const opened = event.newState === 'open';
    setOpen(opened);
    keep(opened);
    if (opened) items()[0]?.focus();
  };

  const close = () => {
    menu.current?.hidePopover();
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const all = items();
    const focused = all.findIndex((item) => item.matches(':focus'));
    const last = all.length - 1;
    const wished = focused + move;
    const target = Number.isFinite(move)
      ? (wished + all.length) % all.length
      : Math.min(Math.max(wished, 0), last);
    all[target]?.focus();
  };

  const choose = (act: () => void) => () => {
    close();
    act();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        class="plain"
        popovertarget="more-tools"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={i18n.t('bar.more')}
        title={i18n.t('bar.more')}
      >
        <Icon shape="more" />
      </button>
      <div
        ref={menu}
        id="more-tools"
        class="menu"
        popover="auto"
        role="menu"
        aria-label={i18n.t('bar.more')}
        tabIndex={-1}
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        <MenuItem name={i18n.t('bar.exportJson')} onClick={choose(() => onExport('json'))} />
        <MenuItem name={i18n.t('bar.exportMarkdown')} onClick={choose(() => onExport('markdown'))} />
        {explained && (
          <MenuItem name={i18n.t('bar.why')} onClick={choose(() => panel.current?.showPopover())} />
        )}
      </div>
      {explained && <RankingPanel panel={panel} opener={button} ranking={ranking} />}
    </>
  );
}

function MenuItem({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="item" role="menuitem" tabIndex={-1} onClick={onClick}>
      {name}
    </button>
  );
}
