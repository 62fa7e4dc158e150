// Which frames of somebody else's page hold comments?

import { hostOf } from './host-name';

/** Hosts that print nothing but comments, exact, lower case. Each is read by an engine of ours. */
export const commentFrameHosts: readonly string[] = [
  // `https://disqus.com/embed/comments/?…`, in every page that uses Disqus.
  'disqus.com',
];

/** A part of a host's name that says what it is for: `comments.example.com`. Forms alone (`comment-iframe`) are named otherwise. */
const telling = new Set(['comments', 'comment', 'disqus', 'remark42']);

/** Whether a host is there for comments in frames of other sites, and so no place of its own where a reader wants us. */
export function isCommentHost(host: string): boolean {
  return commentFrameHosts.includes(host) || host.split('.').some((part) => telling.has(part));
}

/** The host of a frame's address, if that speaks of comments: by its host, or by a step of its path. */
export function commentHostOf(address: string): string | undefined {
  const host = hostOf(address);
  if (host === undefined) return undefined;
  const speaks =
    isCommentHost(host) || new URL(address).pathname.split('/').some((step) => telling.has(step));
  return speaks ? host : undefined;
}
