// Which messages do popup, background and page exchange, and what counts as one?

import { confidences, type PageState, statuses } from '@/utils/view/page-state';
import { isHostName } from './host-name';
import { isCount, isFields, oneOf } from './message-fields';

/** From the popup to a page; answered with its `PageState`. */
export type PageRequest =
  | { readonly kind: 'ask-page' }
  | { readonly kind: 'look-at-page' }
  | { readonly kind: 'teach-page' }
  | { readonly kind: 'turn-page' | 'load-pages'; readonly on: boolean };

/** From a page to whoever listens. */
export interface PageNotice {
  readonly kind: 'page-changed';
  readonly state: PageState;
}

/** From a frame to the background; answered with a host, or with nothing. */
export interface TopHostRequest {
  readonly kind: 'ask-top-host';
}

/** From the gate of a page to the background: the page may hold comments. Answered with nothing. */
export interface ReaderRequest {
  readonly kind: 'bring-reader';
}

/** From a page to the background; answered with a style sheet. */
export interface RulesRequest {
  readonly kind: 'ask-rules';
}

/** From the popup to a page; answered with a text. */
export interface ReportRequest {
  readonly kind: 'ask-report';
}

/** undefined for anything that is not a request of this version. */
export function parsePageRequest(raw: unknown): PageRequest | undefined {
  if (!isFields(raw)) return undefined;
  if (raw.kind === 'ask-page' || raw.kind === 'look-at-page' || raw.kind === 'teach-page')
    return { kind: raw.kind };
  if ((raw.kind === 'turn-page' || raw.kind === 'load-pages') && typeof raw.on === 'boolean')
    return { kind: raw.kind, on: raw.on };
  return undefined;
}

/** undefined for anything that is not a notice of this version. */
export function parsePageNotice(raw: unknown): PageNotice | undefined {
  if (!isFields(raw) || raw.kind !== 'page-changed') return undefined;
  const state = parsePageState(raw.state);
  return state && { kind: 'page-changed', state };
}

/** undefined if any part of it is missing or of the wrong type. */
export function parsePageState(raw: unknown): PageState | undefined {
  if (!isFields(raw)) return undefined;
  const { host, on, engine, levels, comments, folded, hidden } = raw;
  const status = oneOf(statuses, raw.status);
  if (!isHost(host) || typeof on !== 'boolean' || status === undefined) return undefined;
  if (!isCount(comments) || !isCount(folded) || !isCount(hidden)) return undefined;
  if (engine !== undefined && typeof engine !== 'string') return undefined;
  if (levels !== undefined && !isCount(levels)) return undefined;
  const pages = parsePages(raw.pages);
  if (raw.pages !== undefined && !pages) return undefined;
  const confidence = oneOf(confidences, raw.confidence);
  if (raw.confidence !== undefined && confidence === undefined) return undefined;
  return {
    host,
    on,
    status,
    comments,
    folded,
    hidden,
    ...(engine !== undefined && { engine }),
    ...(confidence !== undefined && { confidence }),
    ...(levels !== undefined && { levels }),
    ...(pages && { pages }),
    ...(raw.isPlaced === true && { isPlaced: true }),
    ...(raw.recipe === 'silent' && { recipe: raw.recipe }),
  };
}

function parsePages(raw: unknown): PageState['pages'] {
  if (!isFields(raw)) return undefined;
  const { total, done, isLoading } = raw;
  return isCount(total) && isCount(done) && typeof isLoading === 'boolean'
    ? { total, done, isLoading }
    : undefined;
}

export function isReportRequest(raw: unknown): raw is ReportRequest {
  return isFields(raw) && raw.kind === 'ask-report';
}

export function isReaderRequest(raw: unknown): raw is ReaderRequest {
  return isFields(raw) && raw.kind === 'bring-reader';
}

export function isRulesRequest(raw: unknown): raw is RulesRequest {
  return isFields(raw) && raw.kind === 'ask-rules';
}

export function isTopHostRequest(raw: unknown): raw is TopHostRequest {
  return isFields(raw) && raw.kind === 'ask-top-host';
}

/** undefined for anything that is no name of a host. */
export function parseHost(raw: unknown): string | undefined {
  const host = typeof raw === 'string' ? raw.toLowerCase() : '';
  return isHostName(host) ? host : undefined;
}

/** A file has none. It is what the popup asks the browser for, so it is one host and no pattern for many. */
function isHost(raw: unknown): raw is string {
  return raw === '' || (typeof raw === 'string' && isHostName(raw));
}
