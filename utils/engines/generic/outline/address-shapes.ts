// Where does a link lead, by the shape of its address?

// One pattern with all these names takes a fresh page half a millisecond to compile, ten times as long as plain patterns
// that find a name to look up.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Few addresses have any of them: the others are asked nothing more. */
const maybePerson = /user|usr|prof|memb|auth|autor|people|nutzer|mitglied|person|account|\/[u@~]|[?&]u/;
/** A part of the path up to the next mark, or the name of a parameter. */
const named = /(?:^|[/?&])([a-z]+)(?=[/=?.:-])/g;
const personFolders = setOf(
  'user users u profile profiles profil member members membre author autor people nutzer mitglied mitglieder person benutzer account',
);
const personParameters = setOf('user u uid userid member author profile');
const personFile = /(?:member(?:list)?|profile|user(?:info)?|usr?info)\.(?:php|asp|htm)/;
const handle = /\/@[\w.-]{1,60}\/?$/;
const home = /\/~\w/;

/** The profile of a person. @param address in lower case, as in all of these */
export function leadsToPerson(address: string): boolean {
  if (!maybePerson.test(address)) return false;
  for (const { 0: whole, 1: word = '', index } of address.matchAll(named)) {
    const mark = whole[0];
    const isParameter = mark === '?' || mark === '&';
    if (!isParameter && personFolders.has(word)) return true;
    if (isParameter && address[index + whole.length] === '=' && personParameters.has(word)) return true;
  }
  if (address.includes('.') && personFile.test(address)) return true;
  return (address.includes('/@') && handle.test(address)) || home.test(address);
}

const reply = /replytocom=|[?&]replyto|\/reply\/|comment\/reply|respond$|reply_to|mode=quote|newreply/;

/** A form for a reply. */
export function leadsToReply(address: string): boolean {
  return reply.test(address);
}

/** What stands between `#` and the first digit. */
const fragment = /#([a-z][a-z_-]*)\d/;
const commentNames = setOf(
  'comment c cmt cmnt com post p pid reply r msg m k kommentar entry div-comment li-comment comentario commentaire answer a note ' +
    'postcount js-post discussion t',
);
const numberedParameter = /[?&]([a-z]+)=\d/g;
const commentParameters = setOf('p pid post comment commentid cid showcomment');
const commentPath = /\/(?:comments?\/\d|posts?\/\d{1,12}\/?$)/;

/** One comment, on whatever page. */
export function leadsToComment(address: string): boolean {
  const name = address.includes('#') ? fragment.exec(address)?.[1] : undefined;
  if (name && isCommentName(name)) return true;
  if (address.includes('?') || address.includes('&'))
    for (const { 1: word = '' } of address.matchAll(numberedParameter))
      if (commentParameters.has(word)) return true;
  return commentPath.test(address);
}

const postPath = /\/posts?\/\d{1,12}\/?$/;

/** What forums call a comment and blogs a story: in a heading it is the story. */
export function leadsToPost(address: string): boolean {
  return postPath.test(address);
}

/** `comment-12`, `c12`, `comment-a12`. */
function isCommentName(name: string): boolean {
  if (commentNames.has(name)) return true;
  const behind = name.at(-1) ?? '';
  if (commentNames.has(name.slice(0, -1))) return true;
  return /[a-z]/.test(behind) && /[-_]/.test(name.at(-2) ?? '') && commentNames.has(name.slice(0, -2));
}

const portrait = /gravatar|avatar|userpic|profile[-_]?(?:photo|image|pic)|\/users?\/|u-photo/;

/** The picture of a person. */
export function showsPerson(address: string): boolean {
  return portrait.test(address);
}
