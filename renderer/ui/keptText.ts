/** Texts of requests and replies, laid out for people. What they say is never changed. */

/** A JSON value with its lines indented; null for what is no JSON. */
export function laidOutJson(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // A reply may be anything, such as a page of a network that wants a sign-in.
    return null;
  }
}

/** Line breaks, tabs and quotation marks inside the texts of a JSON value as what they stand for. */
export function inLines(json: string): string {
  const meaning: Record<string, string> = { n: '\n', t: '\t', r: '', '"': '"', '\\': '\\' };
  return json.replace(/\\(.)/g, (whole, letter: string) => meaning[letter] ?? whole);
}
