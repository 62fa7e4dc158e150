// By what could a page be one of a known engine's, for all of them at once?

import { hint as artalk } from './artalk/selectors';
import { hint as bbpress } from './bbpress/selectors';
import { hint as blogger } from './blogger/selectors';
import { hint as discourse } from './discourse/selectors';
import { hint as disqus } from './disqus/selectors';
import { hint as dreamwidth } from './dreamwidth/selectors';
import { hint as drupal } from './drupal/selectors';
import type { EngineId } from './engine';
import { hint as flarum } from './flarum/selectors';
import { hint as ghost } from './ghost/selectors';
import { hint as github } from './github/selectors';
import { hint as greaterWrong } from './greater-wrong/selectors';
import { hint as habr } from './habr/selectors';
import { hint as hackerNews } from './hacker-news/selectors';
import { hint as hubspot } from './hubspot/selectors';
import { hint as ips } from './ips/selectors';
import { hint as isso } from './isso/selectors';
import { hint as kinja } from './kinja/selectors';
import { hint as lemmy } from './lemmy/selectors';
import { hint as lesswrong } from './lesswrong/selectors';
import { hint as livefyre } from './livefyre/selectors';
import { hint as livejournal } from './livejournal/selectors';
import { hint as lobsters } from './lobsters/selectors';
import { hint as lwn } from './lwn/selectors';
import { hint as mediawiki } from './mediawiki/selectors';
import { hint as metafilter } from './metafilter/selectors';
import { hint as movableType } from './movable-type/selectors';
import { hint as nodebb } from './nodebb/selectors';
import { hint as oldReddit } from './old-reddit/selectors';
import { hint as phpbb } from './phpbb/selectors';
import { hint as pikabu } from './pikabu/selectors';
import { hint as publicInbox } from './public-inbox/selectors';
import { hint as reddit2019 } from './reddit-2019/selectors';
import { hint as remark42 } from './remark42/selectors';
import { hint as scoop } from './scoop/selectors';
import { hint as serendipity } from './serendipity/selectors';
import { hint as slashdot } from './slashdot/selectors';
import { hint as smf } from './smf/selectors';
import { hint as socialEngine } from './social-engine/selectors';
import { hint as somethingAwful } from './something-awful/selectors';
import { hint as soylentNews } from './soylent-news/selectors';
import { hint as stackExchange } from './stack-exchange/selectors';
import { hint as substack } from './substack/selectors';
import { hint as tildes } from './tildes/selectors';
import { hint as twikoo } from './twikoo/selectors';
import { hint as typepad } from './typepad/selectors';
import { hint as ubbThreads } from './ubb-threads/selectors';
import { hint as vanilla } from './vanilla/selectors';
import { hint as vbulletin } from './vbulletin/selectors';
import { hint as waline } from './waline/selectors';
import { hint as woltlab } from './woltlab/selectors';
import { hint as wordpress } from './wordpress/selectors';
import { hint as wpdiscuz } from './wpdiscuz/selectors';
import { hint as xenforo } from './xenforo/selectors';

/** Every engine's selectors, of which one matches wherever it would suspect itself. They are read without the engines: see docs/decisions/0011. */
export const hints: Readonly<Record<Exclude<EngineId, 'generic' | 'taught'>, readonly string[]>> = {
  artalk,
  bbpress,
  blogger,
  discourse,
  disqus,
  dreamwidth,
  drupal,
  flarum,
  ghost,
  github,
  'greater-wrong': greaterWrong,
  habr,
  'hacker-news': hackerNews,
  hubspot,
  ips,
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
  'movable-type': movableType,
  nodebb,
  'old-reddit': oldReddit,
  phpbb,
  pikabu,
  'public-inbox': publicInbox,
  'reddit-2019': reddit2019,
  remark42,
  scoop,
  serendipity,
  slashdot,
  smf,
  'social-engine': socialEngine,
  'something-awful': somethingAwful,
  'soylent-news': soylentNews,
  'stack-exchange': stackExchange,
  substack,
  tildes,
  twikoo,
  typepad,
  'ubb-threads': ubbThreads,
  vanilla,
  vbulletin,
  waline,
  woltlab,
  wordpress,
  wpdiscuz,
  xenforo,
};
