// Which hosts print nothing but comments, in a frame of somebody else's page?

/** Exact, lower case. Each is read by an engine of ours. */
export const commentFrameHosts: readonly string[] = [
  // `https://disqus.com/embed/comments/?…`, in every page that uses Disqus.
  'disqus.com',
];
