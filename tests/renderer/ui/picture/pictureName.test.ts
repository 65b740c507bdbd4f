import { describe, expect, it } from 'vitest';
import { pictureName } from '../../../../renderer/ui/picture/pictureName.ts';

describe('the name of a picture', () => {
  it.each([
    [[["Grand'Anse", 'ga'], 'cases', '2016-W43'], 'outpost-grand-anse-cases-2016-w43'],
    [[['Niederösterreich', '3'], '2023-W21'], 'outpost-niederosterreich-2023-w21'],
    [[['Łódź', '1']], 'outpost-lodz'],
    [[['الخرطوم', 'SD-KH'], 'level'], 'outpost-sd-kh-level'],
    [[['الخرطوم', 'خ'], 'level'], 'outpost-level'],
    [[['../../etc/passwd', 'x'], ''], 'outpost-etc-passwd'],
  ])('of %j is plain ASCII', (parts, name) => {
    expect(pictureName(parts)).toBe(name);
  });
});
