/** Letters that are no letter with an accent. */
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A part of a file name in plain ASCII letters; empty where a name has none, as in another script. */
function plainPart(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => spelt[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/**
 * The name of a picture without its ending: `outpost-grand-anse-2016-w43`.
 * @param parts each a name, or several for one thing, the best first: a name in another script falls to its code
 */
export function pictureName(parts: readonly (string | readonly string[])[]): string {
  const plain = parts.map(
    (part) =>
      [part]
        .flat()
        .map(plainPart)
        .find((one) => one !== '') ?? '',
  );
  return ['outpost', ...plain.filter((part) => part !== '')].join('-');
}
