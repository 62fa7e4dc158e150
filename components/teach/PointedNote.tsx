// What have the keys come to, in words that stand in the frame itself?

import type { PointedWords } from '@/utils/view/teach';
import { sayPointed } from './say-pointed';

/** The page around a frame may read our panel in it, and need not learn what the frame says: a note stands at the outline. */
export function PointedNote({ pointed }: { readonly pointed: PointedWords | undefined }) {
  return (
    <p class="beside" role="status">
      {sayPointed(pointed)}
    </p>
  );
}
