// Does the browser understand a selector?

function isValid(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** Browsers close what is left open at the end, which would swallow what a list of selectors goes on with. */
export function isSelector(text: string): boolean {
  return isValid(text) && ![')', ']'].some((end) => isValid(text + end));
}
