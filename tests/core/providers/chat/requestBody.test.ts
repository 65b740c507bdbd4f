import { describe, expect, it } from 'vitest';
import { repairAfter, usualManners, withRepair } from '../../../../main/core/providers/chat/manners.ts';
import { requestBody } from '../../../../main/core/providers/chat/requestBody.ts';
import { huggingface } from '../../../../main/core/providers/huggingface/profile.ts';
import { openai } from '../../../../main/core/providers/openai/profile.ts';

const prompt = {
  messages: [{ role: 'user' as const, content: 'Forecast.' }],
  schema: { type: 'object' },
  hasBaseline: false,
  levels: [0.5],
};
/** The manners of the next request; null when the refusal teaches nothing. */
function mannersAfter(
  manners: typeof usualManners,
  ...rest: [Parameters<typeof repairAfter>[1], typeof openai]
) {
  const repair = repairAfter(manners, ...rest);
  return repair === null ? null : withRepair(manners, repair);
}

const bodyFor = (manners: typeof usualManners) => requestBody(openai, 'gpt-6-luna', prompt, manners);

describe('the body of a request', () => {
  it('asks for the schema first, with a bound on the answer and no temperature', () => {
    expect(bodyFor(usualManners)).toEqual({
      model: 'gpt-6-luna',
      messages: prompt.messages,
      stream: false,
      max_completion_tokens: 8_192,
      reasoning_effort: 'low',
      response_format: {
        type: 'json_schema',
        json_schema: { name: 'forecast', strict: true, schema: prompt.schema },
      },
    });
  });

  it('is routed to the cheapest provider where the user named none', () => {
    expect(requestBody(huggingface, 'openai/gpt-oss-120b', prompt, usualManners).model).toBe(
      'openai/gpt-oss-120b:cheapest',
    );
    expect(requestBody(huggingface, 'openai/gpt-oss-120b:sambanova', prompt, usualManners).model).toBe(
      'openai/gpt-oss-120b:sambanova',
    );
  });
});

describe('what a refusal teaches', () => {
  it('goes down the ladder of answer formats, one step a time, to its end', () => {
    const object = mannersAfter(usualManners, { action: 'downgrade' }, openai)!;
    expect(bodyFor(object).response_format).toEqual({ type: 'json_object' });
    const none = mannersAfter(object, { action: 'downgrade' }, openai)!;
    expect(bodyFor(none)).not.toHaveProperty('response_format');
    expect(mannersAfter(none, { action: 'downgrade' }, openai)).toBeNull();
  });

  it('drops the parameter that was named', () => {
    const manners = mannersAfter(usualManners, { action: 'drop-param', param: 'reasoning_effort' }, openai)!;
    expect(bodyFor(manners)).not.toHaveProperty('reasoning_effort');
    expect(bodyFor(manners)).toHaveProperty('max_completion_tokens');
  });

  it('renames it where the provider says how', () => {
    const refusal = {
      action: 'drop-param',
      param: 'max_completion_tokens',
      useInstead: 'max_tokens',
    } as const;
    const renamed = mannersAfter(usualManners, refusal, openai)!;
    expect(bodyFor(renamed)).toMatchObject({ max_tokens: 8_192 });
    expect(bodyFor(renamed)).not.toHaveProperty('max_completion_tokens');
    const dropped = mannersAfter(renamed, { action: 'drop-param', param: 'max_tokens' }, openai)!;
    expect(bodyFor(dropped)).not.toHaveProperty('max_tokens');
  });

  it('tries the other name of the longest answer before it goes without', () => {
    const refusal = { action: 'drop-param', param: 'max_completion_tokens' } as const;
    const renamed = mannersAfter(usualManners, refusal, openai)!;
    expect(bodyFor(renamed)).toMatchObject({ max_tokens: 8_192 });
    const dropped = mannersAfter(renamed, { action: 'drop-param', param: 'max_tokens' }, openai)!;
    expect(bodyFor(dropped)).not.toHaveProperty('max_tokens');
    expect(bodyFor(dropped)).not.toHaveProperty('max_completion_tokens');
  });

  it('is nothing where the parameter is none of ours, or gone already', () => {
    expect(mannersAfter(usualManners, { action: 'drop-param', param: 'seed' }, openai)).toBeNull();
    expect(mannersAfter(usualManners, { action: 'drop-param' }, openai)).toBeNull();
    const manners = mannersAfter(usualManners, { action: 'drop-param', param: 'reasoning_effort' }, openai)!;
    expect(mannersAfter(manners, { action: 'drop-param', param: 'reasoning_effort' }, openai)).toBeNull();
    expect(mannersAfter(usualManners, { action: 'fix' }, openai)).toBeNull();
  });

  it('takes a refused response format for a step down', () => {
    const manners = mannersAfter(usualManners, { action: 'drop-param', param: 'response_format' }, openai)!;
    expect(manners.format).toBe('json_object');
  });
});
