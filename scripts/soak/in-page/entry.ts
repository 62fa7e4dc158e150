// What is done and looked at in a page that is soaked? (Bundled into the page's own world; see bundle-for-page.ts.)

export {
  barSays,
  enterSearch,
  expectBar,
  expectChoice,
  expectTheme,
  leaveSearch,
  listChoices,
  pressCheckbox,
  pressInBar,
  put,
} from './bar.ts';
export {
  bringComments,
  countFields,
  drawAgain,
  editText,
  followLink,
  goBack,
  goTo,
  removeComment,
} from './live-page.ts';
export {
  countComments,
  expectComments,
  expectEveryFold,
  expectFocusedFold,
  expectFound,
  expectNoTree,
  focusFold,
  pressFold,
  pressShow,
} from './tree.ts';
export { expectRest } from './until.ts';
