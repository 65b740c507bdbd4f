import { describe, expect, it } from 'vitest';
import { noQuirks, repairAfter, withRepair } from '../../../../main/core/providers/chat/modelQuirks.ts';
import { requestBody } from '../../../../main/core/providers/chat/requestBody.ts';
import { huggingface } from '../../../../main/core/providers/huggingface/profile.ts';
import { openai } from '../../../../main/core/providers/openai/profile.ts';

const prompt = {
  messages: [{ role: 'user' as const, content: 'Forecast.' }],
  schema: { type: 'object' },
  hasBaseline: false,
  levels: [0.5],
};
/** The quirks that the next request allows for; null when the refusal teaches nothing. */
function learnQuirks(quirks: typeof noQuirks, ...rest: [Parameters<typeof repairAfter>[1], typeof openai]) {
  const repair = repairAfter(quirks, ...rest);
  return repair === null ? null : withRepair(quirks, repair);
}

const bodyFor = (quirks: typeof noQuirks) => requestBody(openai, 'gpt-6-luna', prompt, quirks);

describe('the body of a request', () => {
  it('asks for the schema first, with a bound on the answer and no temperature', () => {
    expect(bodyFor(noQuirks)).toEqual({
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
    expect(requestBody(huggingface, 'openai/gpt-oss-120b', prompt, noQuirks).model).toBe(
      'openai/gpt-oss-120b:cheapest',
    );
    expect(requestBody(huggingface, 'openai/gpt-oss-120b:sambanova', prompt, noQuirks).model).toBe(
      'openai/gpt-oss-120b:sambanova',
    );
  });
});

describe('what a refusal teaches', () => {
  it('goes down the ladder of answer formats, one step a time, to its end', () => {
    const object = learnQuirks(noQuirks, { action: 'downgrade' }, openai)!;
    expect(bodyFor(object).response_format).toEqual({ type: 'json_object' });
    const none = learnQuirks(object, { action: 'downgrade' }, openai)!;
    expect(bodyFor(none)).not.toHaveProperty('response_format');
    expect(learnQuirks(none, { action: 'downgrade' }, openai)).toBeNull();
  });

  it('drops the parameter that was named', () => {
    const quirks = learnQuirks(noQuirks, { action: 'drop-param', param: 'reasoning_effort' }, openai)!;
    expect(bodyFor(quirks)).not.toHaveProperty('reasoning_effort');
    expect(bodyFor(quirks)).toHaveProperty('max_completion_tokens');
  });

  it('renames it where the provider says how', () => {
    const refusal = {
      action: 'drop-param',
      param: 'max_completion_tokens',
      useInstead: 'max_tokens',
    } as const;
    const renamed = learnQuirks(noQuirks, refusal, openai)!;
    expect(bodyFor(renamed)).toMatchObject({ max_tokens: 8_192 });
    expect(bodyFor(renamed)).not.toHaveProperty('max_completion_tokens');
    const dropped = learnQuirks(renamed, { action: 'drop-param', param: 'max_tokens' }, openai)!;
    expect(bodyFor(dropped)).not.toHaveProperty('max_tokens');
  });

  it('tries the other name of the longest answer before it goes without', () => {
    const refusal = { action: 'drop-param', param: 'max_completion_tokens' } as const;
    const renamed = learnQuirks(noQuirks, refusal, openai)!;
    expect(bodyFor(renamed)).toMatchObject({ max_tokens: 8_192 });
    const dropped = learnQuirks(renamed, { action: 'drop-param', param: 'max_tokens' }, openai)!;
    expect(bodyFor(dropped)).not.toHaveProperty('max_tokens');
    expect(bodyFor(dropped)).not.toHaveProperty('max_completion_tokens');
  });

  it('is nothing where the parameter is none of ours, or gone already', () => {
    expect(learnQuirks(noQuirks, { action: 'drop-param', param: 'seed' }, openai)).toBeNull();
    expect(learnQuirks(noQuirks, { action: 'drop-param' }, openai)).toBeNull();
    const quirks = learnQuirks(noQuirks, { action: 'drop-param', param: 'reasoning_effort' }, openai)!;
    expect(learnQuirks(quirks, { action: 'drop-param', param: 'reasoning_effort' }, openai)).toBeNull();
    expect(learnQuirks(noQuirks, { action: 'fix' }, openai)).toBeNull();
  });

  it('takes a refused response format for a step down', () => {
    const quirks = learnQuirks(noQuirks, { action: 'drop-param', param: 'response_format' }, openai)!;
    expect(quirks.format).toBe('json_object');
  });
});
