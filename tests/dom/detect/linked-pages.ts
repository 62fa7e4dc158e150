// How does a test open a page that links others?

import { findPages } from '@/utils/detect/find-pages';

export function open(address: string, hrefs: readonly string[], texts: readonly string[] = []): Document {
  const links = hrefs.map((href, index) => `<a href="${href}">${texts[index] ?? 'x'}</a>`).join(' ');
  const page = new DOMParser().parseFromString(`<base href="${address}"><body>${links}`, 'text/html');
  Object.defineProperty(page, 'URL', { value: address });
  return page;
}

export const numbers = (page: Document) => findPages(page).others.map(({ number }) => number);
