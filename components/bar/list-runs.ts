// How are the numbers of many pages said in few words?

/** Of more runs nobody takes a note. */
const mostRuns = 8;

/** "2–6, 9, 10": ascending numbers, from three on that follow one another as one run. */
export function listRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  const said = runs
    .slice(0, mostRuns)
    .map(([first, last]) => [...new Set([first, last])].join(last - first > 1 ? '–' : ', '));
  return said.join(', ') + (runs.length > mostRuns ? ' …' : '');
}
