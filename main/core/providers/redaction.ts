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

function percentEncoded(key: string): string[] {
  const usual = encodeURIComponent(key);
  const whole = [...key].map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
  return [usual, whole, whole.toUpperCase()];
}

const SHORTEST = 6;

/** @returns a function that puts `[removed]` in the place of every key, plain, base64 or percent-encoded */
export function redactor(keys: () => readonly string[]): (text: string) => string {
  let known: readonly string[] = [];
  let forms: string[] = [];
  return (text) => {
    const present = keys();
    if (present.length !== known.length || present.some((key, index) => key !== known[index])) {
      known = [...present];
      forms = [...new Set(known.flatMap((key) => [key, ...percentEncoded(key), ...base64Cores(key)]))]
        .filter((form) => form.length >= SHORTEST)
        .sort((a, b) => b.length - a.length);
    }
    return forms.reduce((left, form) => left.replaceAll(form, '[removed]'), text);
  };
}
