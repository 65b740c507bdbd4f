/** @returns the `d` of a path for each run of counts without a gap; a count that stands alone is a short dash */
export function linePaths(
  counts: readonly (number | null)[],
  x: (index: number) => number,
  y: (count: number) => number,
): string[] {
  const paths: string[] = [];
  let run: string[] = [];
  const end = () => {
    if (run.length > 0) paths.push(run.length === 1 ? `M${run[0]}h3` : `M${run.join('L')}`);
    run = [];
  };
  for (const [index, count] of counts.entries()) {
    if (count === null) end();
    else run.push(`${x(index).toFixed(1)} ${y(count).toFixed(1)}`);
  }
  end();
  return paths;
}
