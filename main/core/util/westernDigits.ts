/** The zeros of the scripts that write decimal digits of their own: Arabic, Persian, Devanagari, Thai and others. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];

const directionMarks = /[\u061c\u200e\u200f]/g;
const beyondLatin = /[\u0600-\uffff]/;

/**
 * @returns the text with digits of other scripts as 0 to 9, and without marks of writing direction; a text that has
 * none of them as it is
 */
export function westernDigits(text: string): string {
  if (!beyondLatin.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0)!;
      const zero = zeros.find((one) => code >= one && code < one + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(directionMarks, '');
}
