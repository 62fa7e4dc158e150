// Which engines are known?

import { artalk } from './artalk/engine';
import { bbpress } from './bbpress/engine';
import { blogger } from './blogger/engine';
import { coral } from './coral/engine';
import { discourse } from './discourse/engine';
import { disqus } from './disqus/engine';
import { dreamwidth } from './dreamwidth/engine';
import { drupal } from './drupal/engine';
import type { Engine, EngineId } from './engine';
import { fillByStructure } from './fill-by-structure';
import { flarum } from './flarum/engine';
import { generic } from './generic/engine';
import { ghost } from './ghost/engine';
import { github } from './github/engine';
import { greaterWrong } from './greater-wrong/engine';
import { habr } from './habr/engine';
import { hackerNews } from './hacker-news/engine';
import { hubspot } from './hubspot/engine';
import { ips } from './ips/engine';
import { isso } from './isso/engine';
import { kinja } from './kinja/engine';
import { lemmy } from './lemmy/engine';
import { lesswrong } from './lesswrong/engine';
import { livefyre } from './livefyre/engine';
import { livejournal } from './livejournal/engine';
import { lobsters } from './lobsters/engine';
import { lwn } from './lwn/engine';
import { mediawiki } from './mediawiki/engine';
import { metafilter } from './metafilter/engine';
import { movableType } from './movable-type/engine';
import { nodebb } from './nodebb/engine';
import { oldReddit } from './old-reddit/engine';
import { phpbb } from './phpbb/engine';
import { pikabu } from './pikabu/engine';
import { publicInbox } from './public-inbox/engine';
import { reddit } from './reddit/engine';
import { reddit2019 } from './reddit-2019/engine';
import { remark42 } from './remark42/engine';
import { ruqqus } from './ruqqus/engine';
import { scoop } from './scoop/engine';
import { serendipity } from './serendipity/engine';
import { slashdot } from './slashdot/engine';
import { smf } from './smf/engine';
import { socialEngine } from './social-engine/engine';
import { somethingAwful } from './something-awful/engine';
import { soylentNews } from './soylent-news/engine';
import { stackExchange } from './stack-exchange/engine';
import { substack } from './substack/engine';
import { tildes } from './tildes/engine';
import { twikoo } from './twikoo/engine';
import { typepad } from './typepad/engine';
import { ubbThreads } from './ubb-threads/engine';
import { vanilla } from './vanilla/engine';
import { vbulletin } from './vbulletin/engine';
import { waline } from './waline/engine';
import { woltlab } from './woltlab/engine';
import { wordpress } from './wordpress/engine';
import { wpdiscuz } from './wpdiscuz/engine';
import { xenforo } from './xenforo/engine';

type KnownId = Exclude<EngineId, 'taught'>;

/** One for each id, so that a new id does not compile before it has an engine. Those of many themes are filled by structure. */
export const engines: Readonly<Record<KnownId, Engine>> = {
  artalk,
  bbpress: fillByStructure(bbpress),
  blogger: fillByStructure(blogger),
  coral,
  discourse,
  disqus,
  dreamwidth,
  drupal: fillByStructure(drupal),
  flarum,
  generic,
  ghost,
  github,
  'greater-wrong': greaterWrong,
  habr,
  'hacker-news': hackerNews,
  hubspot,
  ips: fillByStructure(ips),
  isso,
  kinja,
  lemmy,
  lesswrong,
  livefyre,
  livejournal,
  lobsters,
  lwn,
  mediawiki,
  metafilter,
  'movable-type': fillByStructure(movableType),
  nodebb,
  'old-reddit': oldReddit,
  phpbb: fillByStructure(phpbb),
  pikabu,
  'public-inbox': publicInbox,
  reddit,
  'reddit-2019': reddit2019,
  remark42,
  ruqqus,
  scoop,
  serendipity: fillByStructure(serendipity),
  slashdot,
  smf: fillByStructure(smf),
  'social-engine': socialEngine,
  'something-awful': somethingAwful,
  'soylent-news': soylentNews,
  'stack-exchange': stackExchange,
  substack,
  tildes,
  twikoo,
  typepad: fillByStructure(typepad),
  'ubb-threads': ubbThreads,
  vanilla,
  vbulletin: fillByStructure(vbulletin),
  waline,
  woltlab,
  wordpress: fillByStructure(wordpress),
  wpdiscuz,
  xenforo: fillByStructure(xenforo),
};

/** Who is asked first: what is recognised by the surest marks, and what others embed, before what resembles others. */
export const priorities: readonly KnownId[] = [
  'scoop',
  'disqus',
  'coral',
  'ghost',
  'waline',
  'artalk',
  'twikoo',
  'isso',
  'remark42',
  'substack',
  'livefyre',
  'wpdiscuz',
  'serendipity',
  'hubspot',
  'mediawiki',
  'stack-exchange',
  'hacker-news',
  'old-reddit',
  'reddit',
  'reddit-2019',
  'slashdot',
  'soylent-news',
  'lobsters',
  'lesswrong',
  'greater-wrong',
  'tildes',
  'ruqqus',
  'lemmy',
  'metafilter',
  'lwn',
  'public-inbox',
  'habr',
  'pikabu',
  'kinja',
  'livejournal',
  'dreamwidth',
  'discourse',
  'flarum',
  'nodebb',
  'xenforo',
  'ips',
  'woltlab',
  'vbulletin',
  'phpbb',
  'smf',
  'vanilla',
  'bbpress',
  'ubb-threads',
  'something-awful',
  'social-engine',
  'github',
  'blogger',
  'typepad',
  'wordpress',
  'drupal',
  'movable-type',
  'generic',
];
