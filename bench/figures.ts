/** One figure of the product and what was measured for it. */
export interface Figure {
  name: string;
  measured: string;
  goal: string;
  isMet: boolean;
  /** What a miss comes from, as far as the measurement shows it: told where the goal is missed. */
  cause?: string;
}

/** 0.1234 -> `0.123 ms`; below a tenth of a microsecond in nanoseconds. */
export function ms(value: number): string {
  if (value >= 1) return `${value.toFixed(1)} ms`;
  if (value >= 0.001) return `${(value * 1000).toFixed(1)} µs`;
  return `${(value * 1_000_000).toFixed(0)} ns`;
}

export function figuresTable(figures: readonly Figure[]): string {
  const head = ['figure', 'measured', 'goal', ''];
  const rows = figures.map((one) => [one.name, one.measured, one.goal, one.isMet ? 'met' : 'MISSED']);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** What was missed, a line each, with its cause where it is known. */
export function missedText(missed: readonly Figure[]): string {
  const lines = missed.map(
    ({ name, measured, goal, cause }) =>
      `MISSED ${name}: ${measured}, goal ${goal}.${cause === undefined ? '' : ` ${cause}`}`,
  );
  return lines.join('\n');
}
