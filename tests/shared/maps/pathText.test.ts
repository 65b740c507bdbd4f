import { describe, expect, it } from 'vitest';
import { PathText } from '../../../shared/maps/pathText.ts';

function pathOf(step: number, ...rings: [number, number][][]): PathText {
  const text = new PathText(step);
  for (const [first, ...others] of rings) {
    text.moveTo(...first!);
    for (const point of others) text.lineTo(...point);
    text.closePath();
  }
  return text;
}

describe('the text of a path', () => {
  const square: [number, number][] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];

  it('has its points to a tenth, each once', () => {
    const { path } = pathOf(0, [
      [0.04, 0],
      [0.01, 0],
      [10.26, 0],
      [10, 10.11],
    ]);
    expect(path).toBe('M0 0L10.3 0L10 10.1Z');
  });

  it('leaves out what is nearer than a step to the point before, and rings that became specks', () => {
    const fine: [number, number][] = [
      [0, 0],
      [0.3, 0.1],
      [5, 0],
      [5.2, 0.2],
      [5, 5],
    ];
    const speck: [number, number][] = [
      [8, 8],
      [8.1, 8],
      [8.1, 8.1],
    ];
    expect(pathOf(0.5, fine, speck).path).toBe('M0 0L5 0L5 5Z');
    expect(pathOf(0.5, speck).path).toBe('M8 8Z');
  });

  it('knows how large its largest ring is, also of points that are left out', () => {
    expect(
      pathOf(0.5, square, [
        [20, 0],
        [20.2, 0.1],
      ]).size,
    ).toBe(10);
    expect(
      pathOf(0.5, [
        [20, 0],
        [20.2, 0.1],
      ]).size,
    ).toBe(0.2);
    expect(new PathText(0).size).toBe(0);
  });
});
