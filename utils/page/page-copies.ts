// When does a page take a copy of itself, to show it again when its reader goes back?

/** Turbo and htmx. What of ours were in the copy would be dead. */
const beginnings = ['turbo:before-cache', 'htmx:beforeHistorySave'];

/** So many milliseconds later it has been taken. */
const patience = 100;

/** Calls back before each copy, and behind it. */
export function beforeCopies(
  document: Document,
  go: () => void,
  comeBack: () => void,
  signal: AbortSignal,
): void {
  for (const beginning of beginnings)
    document.addEventListener(
      beginning,
      () => {
        go();
        setTimeout(comeBack, patience);
      },
      { signal },
    );
}
