// What runs before there is anything of a page, on sites that the reader has turned on?

import { defineUnlistedScript } from '#imports';
import { beginEarly } from '@/utils/page/early';

export default defineUnlistedScript(() => beginEarly(document));
