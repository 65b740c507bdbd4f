import { describe, expect, it } from 'vitest';
import { allVectors, classifyVector, expectVector, NOW, recordedVectors } from '../vectors.ts';

describe('the failures of the providers', () => {
  it('are all here', () => {
    expect(recordedVectors).toHaveLength(106);
    expect(new Set(allVectors.map(({ id }) => id)).size).toBe(allVectors.length);
  });

  // Fails when a rule is missing, or stands behind one that it must stand before.
  it.each(allVectors.map((vector) => [vector.id, vector.case, vector] as const))(
    '%s %s is understood',
    (_id, _case, vector) => expectVector(vector, classifyVector(vector)),
  );

  it('name when a spent quota comes back, and nothing else does', () => {
    for (const vector of allVectors) {
      const found = classifyVector(vector);
      if (found?.class !== 'QUOTA') {
        expect(found?.resumeAtMs).toBeUndefined();
      } else if (found.resume === 'manual') {
        expect(found.resumeAtMs).toBeNull();
      } else {
        expect(found.resumeAtMs).toBeGreaterThan(NOW);
      }
    }
  });
});
