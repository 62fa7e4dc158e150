// Which place inside the comments holds a part, judged by all comments together?

/** Something in one comment that may be the part. */
export interface Candidate {
  readonly comment: number;
  readonly position: number;
  readonly path: string;
  readonly text: string;
  /** What speaks for it by itself. */
  readonly score: number;
}

export interface PathVote {
  readonly path: string;
  /** Share of the comments that have it. */
  readonly coverage: number;
  /** Average of the first candidate of each comment. */
  readonly average: number;
  /** Different texts per comment that has it. */
  readonly variety: number;
  /** Share of the commonest text. */
  readonly monotony: number;
  readonly firsts: readonly Candidate[];
}

/** Candidates by path, the first of each comment counted. */
export function voteByPath(candidates: readonly Candidate[], comments: number): PathVote[] {
  const byPath = new Map<string, Map<number, Candidate>>();
  for (const candidate of candidates) {
    const firsts = byPath.get(candidate.path) ?? new Map<number, Candidate>();
    byPath.set(candidate.path, firsts);
    if (!firsts.has(candidate.comment)) firsts.set(candidate.comment, candidate);
  }
  return Array.from(byPath, ([path, map]) => {
    const firsts = [...map.values()];
    const texts = new Map<string, number>();
    for (const { text } of firsts) texts.set(text, (texts.get(text) ?? 0) + 1);
    return {
      path,
      coverage: firsts.length / comments,
      average: firsts.reduce((sum, { score }) => sum + score, 0) / firsts.length,
      variety: texts.size / firsts.length,
      monotony: Math.max(...texts.values()) / firsts.length,
      firsts,
    };
  });
}
