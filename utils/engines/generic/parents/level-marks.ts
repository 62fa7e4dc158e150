// Which numbers of levels do a comment's attributes, classes and words name?

import { mapInSteps, type Steps } from '@/utils/reading/steps';
import { elementsOf, type Territories } from './territories';

/** For each kind of mark, the number that each comment bears; `NaN` where it bears none. */
export type Marks = ReadonlyMap<string, Float64Array>;

/** Elements of a comment that are looked at: markers stand on it, on its wrappers or at its head. */
const cap = 40;

/** `data-depth`, `data-comment-level`, `aria-level`, `data-indent`, `level`, `indent` … */
const levelAttribute =
  /^(?:data-|aria-)?(?:(?:comment|reply|post|node|thread|message|nest|tree)-?)?(?:depth|level|indent|nesting|indentation|tier|generation|lvl|ebene|niveau|nivel)(?:-?level)?$/;
/** `depth-3`, `level2`, `indent-1`, `comment--level-2`, `wpd_comment_level-2`, `replyLevel3`, `rowindent2`; with a bundler's hash `Reply_depth2__x7f3a`, `_depth2_1ab2c_12`. */
const levelClass =
  /(?:^|[-_]|row|item|msg|post|comment|reply|message|thread)(depth|level|lvl|indent|ident|nest(?:ed|ing)?|tier|ebene|generation|stufe|niveau|nivel)[-_]{0,2}(\d{1,3})(?:__?[\w-]{5,9})?$/;
/** Levels of somebody, not of a comment. */
const levelOfOther =
  /user|member|trust|rank|author|badge|karma|group|heading|access|exp|lv\b|title|grade|star/i;
const levelVariable = /--[\w-]{0,20}(?:depth|level|indent|nesting)[\w-]{0,10}\s*:\s*(\d{1,3})\s*(?:;|$)/i;
const levelText =
  /^\W{0,3}(?:level|depth|ebene|niveau|nivel|livello|poziom|уровень|レベル)\s*:?\s*(\d{1,2})\W{0,3}$/i;

/** All marks of levels, of each kind by itself: one may be the depth and another mean something else. */
export function* readLevelMarks(territories: Territories): Steps<Marks> {
  const { spans } = territories;
  const count = spans.starts.length;
  const marks = new Map<string, Float64Array>();
  const mark = (kind: string, at: number, value: number) => {
    let values = marks.get(kind);
    if (!values) {
      values = new Float64Array(count).fill(Number.NaN);
      marks.set(kind, values);
    }
    if (Number.isNaN(values[at] as number)) values[at] = value;
  };
  const marksOfClasses = new Map<string, readonly LevelMark[]>();
  yield* mapInSteps(spans.starts, (_, at) => {
    for (const index of elementsOf(territories, at, cap)) {
      const element = spans.elements[index] as Element;
      for (const name of territories.attributesOf(index)) {
        if (name !== 'class' && name !== 'style' && !levelAttribute.test(name)) continue;
        const value = element.getAttribute(name) ?? '';
        if (value === '' || value.length > 200) continue;
        const known = name === 'class' ? marksOfClasses.get(value) : undefined;
        const found = known ?? marksIn(name, value);
        if (name === 'class' && !known) marksOfClasses.set(value, found);
        for (const { kind, level } of found) mark(kind, at, level);
      }
      const text = territories.openingOf(index);
      const level = text !== '' && text.length <= 40 ? levelText.exec(text)?.[1] : undefined;
      if (level !== undefined) mark('text', at, Number(level));
    }
  });
  return marks;
}

interface LevelMark {
  readonly kind: string;
  readonly level: number;
}

function marksIn(name: string, value: string): readonly LevelMark[] {
  if (name === 'class') return marksInClasses(value);
  if (name === 'style') {
    const level = levelVariable.exec(value)?.[1];
    return level === undefined ? [] : [{ kind: 'variable', level: Number(level) }];
  }
  return /^\d{1,4}(?:px)?$/.test(value)
    ? [{ kind: `attribute ${name}`, level: Number.parseInt(value, 10) }]
    : [];
}

function marksInClasses(value: string): readonly LevelMark[] {
  return value.split(/\s+/).flatMap((token) => {
    const found =
      token.length <= 60 && levelClass.exec(token.replaceAll(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
    if (!found || levelOfOther.test(token)) return [];
    const [, word = '', level] = found;
    return [{ kind: `class ${word}`, level: Number(level) }];
  });
}
