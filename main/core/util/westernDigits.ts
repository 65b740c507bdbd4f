/** First digits of the scripts that count in tens: Arabic-Indic, Persian, Devanagari, Bengali, Burmese, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x1040, 0xff10];

const foreign = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u1040-\u1049\uff10-\uff19]/g;
const arabicMarks = /[\u066b\u066c\u061c\u200e\u200f]/g;
const beyondLatin = /[\u0600-\uffff]/;

/**
 * @returns the text with digits of other scripts as 0 to 9, Arabic decimal and thousands marks as `.` and `,`, and
 * without marks of writing direction; a text that has none of them as it is
 */
export function westernDigits(text: string): string {
  if (!beyondLatin.test(text)) return text;
  return text
    .replace(foreign, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - zeros.findLast((zero) => zero <= code)!);
    })
    .replace(arabicMarks, (mark) => (mark === '\u066b' ? '.' : mark === '\u066c' ? ',' : ''));
}
