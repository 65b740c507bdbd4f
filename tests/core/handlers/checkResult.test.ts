import { describe, expect, it } from 'vitest';
import { checkResult } from '../../../main/core/handlers/checkResult.ts';
import { z } from '../../../shared/zod.ts';

const schema = z.object({ name: z.string(), places: z.array(z.object({ cases: z.number() })) });
const answer = (items: number) => ({
  name: 'counts',
  places: Array.from({ length: items }, (_, cases) => ({ cases })),
});

async function checked(of: z.ZodType, value: unknown) {
  let breaths = 0;
  const problem = await checkResult(of, value, async () => void breaths++);
  return { breaths, issue: problem?.issues[0] ?? null };
}

describe('the check of an answer', () => {
  it('lets others have their turn within a long list, and not for a short one', async () => {
    expect(await checked(schema, answer(50))).toEqual({ breaths: 0, issue: null });
    expect(await checked(schema, answer(501))).toEqual({ breaths: 10, issue: null });
  });

  it.each([0, 49, 50, 499])('finds what is wrong with item %d and says where', async (at) => {
    const { issue } = await checked(schema, {
      ...answer(500),
      places: answer(500).places.with(at, { cases: Number.NaN }),
    });
    expect(issue).toMatchObject({ path: ['places', at, 'cases'] });
  });

  it('finds what is wrong beside a long list', async () => {
    expect((await checked(schema, { ...answer(500), name: 7 })).issue).toMatchObject({ path: ['name'] });
  });

  it('sees a list whole whose length is bounded', async () => {
    const bounded = z.object({ places: z.array(z.unknown()).max(100) });
    expect((await checked(bounded, answer(101))).issue).toMatchObject({ path: ['places'] });
    expect((await checked(bounded, answer(100))).issue).toBeNull();
  });

  it.each([null, undefined, 7, [], 'text'])('takes %s for no answer', async (value) => {
    expect((await checked(schema, value)).issue).not.toBeNull();
  });
});
