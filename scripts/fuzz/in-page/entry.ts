// What is done and looked at in a page that is fuzzed? (Bundled into the page's own world; see bundle-for-page.ts.)

export { mutatePage } from './mutate-page.ts';
export { findDifference, findLeftovers, mutateMeanwhile, rememberPage } from './remember-page.ts';
export { turnOff, workWithThreads, workWithWhatIsLeft } from './work-with-threads.ts';
