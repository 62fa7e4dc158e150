// Which engines are known?

import { artalk } from './artalk/engine';
import { blogger } from './blogger/engine';
import { disqus } from './disqus/engine';
import { drupal } from './drupal/engine';
import type { Engine, EngineId } from './engine';
import { ghost } from './ghost/engine';
import { hubspot } from './hubspot/engine';
import { isso } from './isso/engine';
import { livefyre } from './livefyre/engine';
import { movableType } from './movable-type/engine';
import { scoop } from './scoop/engine';
import { serendipity } from './serendipity/engine';
import { twikoo } from './twikoo/engine';
import { typepad } from './typepad/engine';
import { waline } from './waline/engine';
import { wordpress } from './wordpress/engine';
import { wpdiscuz } from './wpdiscuz/engine';

/** One for each id, so that a new id does not compile before it has an engine. */
export const engines: Readonly<Record<EngineId, Engine>> = {
  artalk,
  blogger,
  disqus,
  drupal,
  ghost,
  hubspot,
  isso,
  livefyre,
  'movable-type': movableType,
  scoop,
  serendipity,
  twikoo,
  typepad,
  waline,
  wordpress,
  wpdiscuz,
};

/** Who is asked first: what is recognised by the surest marks, and what others embed, before what resembles others. */
export const priorities: readonly EngineId[] = [
  'scoop',
  'disqus',
  'ghost',
  'waline',
  'artalk',
  'twikoo',
  'isso',
  'livefyre',
  'wpdiscuz',
  'serendipity',
  'hubspot',
  'blogger',
  'typepad',
  'wordpress',
  'drupal',
  'movable-type',
];
