/** A forecast is named by its run, a point, and the code of its place, which may hold points too. */
export function forecastIdOf(runId: string, code: string): string {
  return `${runId}.${code}`;
}
