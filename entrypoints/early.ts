// What runs before there is anything of a page, on sites that the reader has turned on?

import { defineUnlistedScript } from '#imports';
import { openEarly } from '@/utils/session/open-early';

export default defineUnlistedScript(() => openEarly(document));
