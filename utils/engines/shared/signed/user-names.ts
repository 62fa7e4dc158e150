// Whose page does a link of a signature lead to?

import { isElement } from '@/utils/reading/is-element';
import { selfLink } from './talk-marks';

/**
 * Names of the namespaces of users and of their talk, lower case, as MediaWiki's own translations have them. A
 * wiki in another language is learned from its signatures.
 */
const known =
  'user|user talk|utilisateur|utilisatrice|discussion utilisateur|discussion utilisatrice|benutzer|benutzerin|' +
  'benutzer diskussion|benutzerin diskussion|usuario|usuaria|usuario discusión|usuaria discusión|utente|' +
  'discussioni utente|usuário|usuária|utilizador|utilizadora|usuário discussão|usuário(a)|usuário(a) discussão|' +
  'utilizador discussão|gebruiker|overleg gebruiker|wikipedysta|wikipedystka|dyskusja wikipedysty|' +
  'dyskusja wikipedystki|użytkownik|użytkowniczka|dyskusja użytkownika|участник|участница|обсуждение участника|' +
  'обсуждение участницы|користувач|користувачка|обговорення користувача|利用者|利用者‐会話|利用者・トーク|用户|用戶|使用者|' +
  '用户讨论|用戶討論|使用者討論|사용자|사용자토론|مستخدم|مستخدمة|نقاش المستخدم|نقاش المستخدمة|کاربر|بحث کاربر|משתמש|משתמשת|' +
  'שיחת משתמש|שיחת משתמשת|användare|användardiskussion|bruker|brukerdiskusjon|bruger|brugerdiskussion|käyttäjä|' +
  'keskustelu käyttäjästä|szerkesztő|szerkesztővita|uživatel|uživatelka|wikipedista|diskuse s uživatelem|kullanıcı|' +
  'kullanıcı mesaj|usuari|usuària|usuari discussió|utilizator|discuție utilizator|pengguna|pembicaraan pengguna|' +
  'thành viên|thảo luận thành viên|χρήστης|συζήτηση χρήστη';

const spaced = (name: string) => name.replaceAll('_', ' ').trim();

const contributions = /^[^/:]+:[^/:]+\/(.+)$/;

export type Namespaces = ReadonlySet<string>;

export const knownNamespaces: Namespaces = new Set(known.split('|'));

/** The title of the page that a link of the wiki leads to: `User:Ada`. */
export function titleOf(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const query = /[?&]title=([^&#]*)/.exec(href)?.[1];
  const path =
    query ??
    /^\.?(?:https?:)?(?:\/\/[^/?#]+)?(?:\/[^?#]*?)?\/?([^/?#:]+:[^?#]*)$/.exec(
      href.split(/[?#]/)[0] ?? '',
    )?.[1];
  if (!path) return undefined;
  try {
    return spaced(decodeURIComponent(path));
  } catch {
    return spaced(path);
  }
}

/** `User` of `User:Ada`, lower case. */
export function namespaceOf(title: string): string | undefined {
  const colon = title.indexOf(':');
  return colon > 0 ? title.slice(0, colon).trim().toLowerCase() : undefined;
}

/** The name in the title of a user's page, of its talk page or of a list of what an address has written. */
export function userOf(title: string, namespaces: Namespaces): string | undefined {
  const namespace = namespaceOf(title);
  if (namespace === undefined) return undefined;
  const listed = contributions.exec(title)?.[1];
  if (listed) return isContributor(namespace, listed) ? capitalized(listed) : undefined;
  const rest = title.slice(title.indexOf(':') + 1).trim();
  return namespaces.has(namespace) && rest && !rest.includes('/') ? capitalized(rest) : undefined;
}

/** Names on a wiki begin with a capital, whatever a link has. */
function capitalized(name: string): string {
  const [first = ''] = name;
  return first.toUpperCase() + name.slice(first.length);
}

/** Special pages with a name behind a slash are a user's contributions; other namespaces have such pages as well. */
function isContributor(namespace: string, name: string): boolean {
  return special.has(namespace) || /^[\p{Nd}.]{7,15}$|^[\p{Nd}a-f:]{6,40}$/iu.test(name);
}

const special = new Set([
  'special',
  'spezial',
  'spécial',
  'especial',
  'speciale',
  'speciaal',
  'specjalna',
  'служебная',
  'خاص',
  '特別',
  '特殊',
]);

/** The person whose page `link` is, if it is one's. */
export function linkedUser(link: Node, namespaces: Namespaces): string | undefined {
  if (!isElement(link) || link.nodeName !== 'A') return undefined;
  if (link.classList.contains(selfLink)) return selfOf(link, namespaces);
  const title = titleOf(link);
  return title === undefined ? undefined : userOf(title, namespaces);
}

/** On one's own talk page, the page's title has the name. */
function selfOf(link: Element, namespaces: Namespaces): string | undefined {
  const title = link.ownerDocument.querySelector('#firstHeading')?.textContent;
  return title ? userOf(spaced(title), namespaces) : undefined;
}
