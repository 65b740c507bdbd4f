/** Ways to damage a file. */

import { gunzipSync, gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { zipFile } from '../../support/zipFile.ts';
import type { Dice } from '../hostile/Dice.ts';
import { CANARY, hostileName, hostileText } from '../hostile/texts.ts';

/** Pieces that mean something to a reader. */
const pieces = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\0',
  '{',
  '[',
  '}',
  ']',
  'null',
  '__proto__',
  '\ufeff',
  '1e999',
  '-',
  '<5',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '<',
  '&',
  '31/02/2020',
  'NaN',
  '9007199254740993',
];

/** Between one and five changes, in the bytes or inside of what is packed. */
export function mutated(sound: Uint8Array, dice: Dice): Uint8Array {
  if (sound[0] === 0x1f && sound[1] === 0x8b && dice.happens(0.6))
    return gzipSync(mutated(gunzipSync(sound), dice));
  if (sound[0] === 0x50 && sound[1] === 0x4b && dice.happens(0.8)) return otherParts(sound, dice);
  let bytes = sound;
  for (let left = dice.below(5); left >= 0; left -= 1) bytes = once(bytes, dice);
  return bytes;
}

function once(bytes: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length + 1);
  const put = (piece: Uint8Array, skip = 0) =>
    Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + skip)]);
  switch (dice.below(8)) {
    case 0:
      return put(Buffer.from(dice.oneOf(pieces)));
    case 1:
      return put(Buffer.from(hostileText(dice).slice(0, 10_000)));
    case 2:
      return put(Buffer.alloc(0), dice.below(60));
    case 3:
      return put(bytes.subarray(dice.below(bytes.length + 1)).subarray(0, dice.below(300)));
    case 4:
      return put(Buffer.from([dice.below(256)]), 1);
    case 5:
      return bytes.subarray(0, at);
    case 6:
      return replacedCell(bytes, dice);
    default:
      return put(Buffer.from([0xff, 0xc3, 0x28, 0xed, 0xa0, 0x80]));
  }
}

/** One name or number of a text becomes a hostile one, everywhere. */
function replacedCell(bytes: Uint8Array, dice: Dice): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const words = text.match(/[\w-]{2,20}/g);
  if (words === null) return bytes;
  const name = hostileName(dice);
  const value = dice.happens(0.5) ? `"${name.replaceAll('"', '""')}"` : name;
  return Buffer.from(text.replaceAll(dice.oneOf(words.slice(0, 500)), () => value));
}

const entity = (target: string) =>
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "${target}"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;">]>`;

/** A workbook with one part changed: entities, places far out, paths that lead out, lengths that lie. */
function otherParts(sound: Uint8Array, dice: Dice): Uint8Array {
  const parts = Object.entries(unzipSync(sound)).map(([path, bytes]) => ({ path, bytes }));
  const part = dice.oneOf(parts);
  const xml = Buffer.from(part.bytes).toString();
  const put = (text: string) => {
    part.bytes = Buffer.from(text);
    return zipFile(parts);
  };
  const target = dice.oneOf([
    'file:///etc/passwd',
    '../beside/secret.csv',
    'http://127.0.0.1:1/x',
    'php://filter',
  ]);
  switch (dice.below(8)) {
    case 0:
      return put(
        entity(target) + xml.replace(/<\?xml[^>]*\?>/, '').replace(/<(t|v)([^>]*)>[^<]*</, '<$1$2>&e;&d;<'),
      );
    case 1:
      return put(
        xml.replaceAll(
          /<(t|v)([^>]*)>[^<]*</g,
          (_, tag, more) => `<${tag}${more}>${dice.happens(0.3) ? hostileName(dice) : '1'}<`,
        ),
      );
    case 2:
      return put(
        xml.replace(
          /r="[A-Z]+\d+"/,
          `r="${dice.oneOf(['XFD1048576', 'A99999999999', 'ZZZZZZ1', 'A0', '__proto__', ''])}"`,
        ),
      );
    case 3:
      return put(xml.replace(/Target="[^"]*"/, `Target="${target}"`));
    case 4:
      return zipFile([
        ...parts,
        {
          path: dice.oneOf([
            '../../beside/secret.csv',
            '/etc/cron.d/x',
            '__proto__',
            'xl/../../x',
            '..\\..\\x',
            'a\0b',
          ]),
          bytes: Buffer.from(CANARY.slice(0, 6)),
        },
      ]);
    case 5:
      return zipFile(
        parts.map((one) =>
          one === part ? { ...one, claims: dice.oneOf([0, 1, 2 ** 31, 2 ** 32 - 1]) } : one,
        ),
      );
    case 6:
      return put(Buffer.from(once(part.bytes, dice)).toString('latin1'));
    default:
      return zipFile(parts.filter((one) => one !== part));
  }
}
