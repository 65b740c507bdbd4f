/** Takes keys out of texts, in every form that an echo may give them. Pure. */

/** Base64 of ASCII text. */
function base64Of(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  let encoded = '';
  for (let at = 0; at < text.length; at += 3) {
    const bytes = [0, 1, 2].map((offset) => text.charCodeAt(at + offset) || 0) as [number, number, number];
    const bits = (bytes[0] << 16) | (bytes[1] << 8) | bytes[2];
    encoded += [18, 12, 6, 0].map((shift) => alphabet[(bits >> shift) & 63]).join('');
  }
  return encoded;
}

/** Base64 of a text that holds the key shows these letters of it, whatever stands before it. */
function base64Cores(key: string): string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = base64Of(`${' '.repeat(offset)}${key}`);
    // Letters at both ends also depend on what stands beside the key.
    const start = offset === 0 ? 0 : 4;
    return encoded.slice(start, Math.floor((offset + key.length) / 3) * 4);
  });
}

/** What stands for one sign of a key: itself, behind a backslash, percent-encoded (also twice), or by its number in JSON. */
function signPattern(sign: string): string {
  const plain = sign.replace(/[^\w]/g, '\\$&');
  const hex = sign.charCodeAt(0).toString(16).padStart(2, '0');
  const anyCase = hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return `(?:\\\\{0,8}${plain}|%(?:25){0,3}${anyCase}|\\\\{1,8}u00${anyCase})`;
}

/** Base64 in both alphabets; JSON may put a backslash before a slash. */
function base64Pattern(core: string): string {
  return core.replaceAll('+', '[+\\-]').replaceAll('/', '(?:\\\\{0,8}\\/|_)');
}

const SHORTEST = 6;

function patternOf(keys: readonly string[]): RegExp | null {
  const known = keys.filter((key) => key.length >= SHORTEST).sort((a, b) => b.length - a.length);
  const plain = known.map((key) => [...key].map(signPattern).join(''));
  const cores = known.flatMap(base64Cores).filter((core) => core.length >= SHORTEST);
  const sources = [...plain, ...cores.map(base64Pattern)];
  return sources.length === 0 ? null : new RegExp(sources.join('|'), 'g');
}

/** @returns a function that puts `[removed]` in the place of every key, plain, base64 or percent-encoded */
export function redactor(keys: () => readonly string[]): (text: string) => string {
  let known: readonly string[] = [];
  let pattern: RegExp | null = null;
  return (text) => {
    const present = keys();
    if (present.length !== known.length || present.some((key, index) => key !== known[index])) {
      known = [...present];
      pattern = patternOf(known);
    }
    return pattern === null ? text : text.replace(pattern, '[removed]');
  };
}
