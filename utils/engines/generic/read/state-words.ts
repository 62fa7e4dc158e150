// Which words stand in the place of a comment that was deleted?

import { foldWord } from '@/utils/reading/dates/date-tokens';

/** The whole body, or its beginning where the rest is short. */
const deletedWords = [
  '[deleted]|[removed]|comment deleted|comment removed|deleted comment|this comment has been deleted|this comment has been removed|this comment was deleted|' +
    'this comment was removed|this post has been deleted|this post has been removed|this message has been deleted|' +
    'removed by moderator|deleted by author|deleted by moderator|' +
    'dieser kommentar wurde gelöscht|dieser kommentar wurde entfernt|kommentar gelöscht|kommentar entfernt|beitrag gelöscht|gelöscht|der kommentar wurde gelöscht|' +
    'ce commentaire a été supprimé|commentaire supprimé|message supprimé|este comentario ha sido eliminado|comentario eliminado|' +
    'este comentario fue eliminado|este comentário foi removido|comentário removido|comentário excluído|questo commento è stato eliminato|' +
    'questo commento è stato rimosso|commento eliminato|commento rimosso|deze reactie is verwijderd|reactie verwijderd|' +
    'komentarz usunięty|ten komentarz został usunięty|komentarz został usunięty|комментарий удален|комментарий удалён|этот комментарий был удален|' +
    'このコメントは削除されました|削除されました|コメントは削除されました|该评论已被删除|此评论已被删除|评论已删除|该评论已删除',
].flatMap((words) => words.split('|').map(foldWord));
/** Without their bracket they are that where nothing else is said. */
const barelyDeleted = deletedWords.flatMap((words) => (words.startsWith('[') ? [words.slice(1)] : []));
const shortest = 12;
const longest = 140;

/** Does the text say that the comment is no more? */
export function saysDeleted(text: string): boolean {
  if (text.length > longest) return false;
  const said = foldWord(text).replace(/^[\s*_"“([]+(?=\p{L})/u, '');
  return (
    deletedWords.some((words) => said.startsWith(words)) ||
    (said.length < shortest && barelyDeleted.some((words) => said.startsWith(words)))
  );
}
