// Which element and which of its attributes does a source name?

/** A source taken apart. */
export interface SourceParts {
  /** Empty: the comment's own element. */
  readonly selector: string;
  readonly attribute?: string;
}

/** An at sign inside of brackets belongs to the selector: `a[href*="@"]`. */
const attributeTail = /@([\w:-]+)$/;

/** Takes `a.permalink@href` apart. */
export function splitSource(source: string): SourceParts {
  const match = attributeTail.exec(source);
  if (!match) return { selector: source.trim() };
  return { selector: source.slice(0, match.index).trim(), attribute: match[1] as string };
}
