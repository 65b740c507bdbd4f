import { describe, expect, it } from 'vitest';
import { AppError, assertNever, fromErrorShape, isAppError } from '../../../shared/errors/AppError.ts';
import type { ErrorCode } from '../../../shared/errors/errorCodes.ts';
import { toErrorShape } from '../../../shared/errors/toErrorShape.ts';

const failure = new AppError('DISK_FULL', 'Not saved: the disk is full.', { path: 'a.json' });

describe('an expected failure', () => {
  it('travels as code, sentence and details, and comes back the same', () => {
    const shape = structuredClone(toErrorShape(failure));
    expect(shape).toEqual({ code: 'DISK_FULL', message: failure.message, details: { path: 'a.json' } });
    const back = fromErrorShape(shape);
    expect(back).toBeInstanceOf(AppError);
    expect(toErrorShape(back)).toEqual(shape);
  });

  it('keeps its cause, which does not travel', () => {
    const cause = new Error('ENOSPC');
    const caused = new AppError('DISK_FULL', 'Not saved.', null, { cause });
    expect(caused.cause).toBe(cause);
    expect(JSON.stringify(toErrorShape(caused))).not.toContain('ENOSPC');
  });

  it('is known from another bundle, where classes differ', () => {
    const foreign = Object.assign(new Error('Not saved.'), {
      name: 'AppError',
      code: 'DISK_FULL',
      details: null,
    });
    expect(isAppError(foreign)).toBe(true);
    expect(toErrorShape(foreign)).toMatchObject({ code: 'DISK_FULL' });
  });
});

describe('anything else that is thrown', () => {
  it.each([
    ['an error', new TypeError('secret inner text')],
    ['an error with a code', Object.assign(new Error('secret inner text'), { code: 'ENOENT' })],
    ['a text', 'secret inner text'],
    ['nothing', undefined],
    ['an object that looks alike', { name: 'AppError', code: 'DISK_FULL', message: 'secret inner text' }],
  ])('is a defect without inner text: %s', (_what, thrown) => {
    expect(isAppError(thrown)).toBe(false);
    const shape = toErrorShape(thrown);
    expect(shape).toMatchObject({ code: 'DEFECT', details: null });
    expect(shape.message).not.toContain('secret');
  });

  it('is a defect also when a code is unknown here', () => {
    const shape = { code: 'FROM_THE_FUTURE' as ErrorCode, message: 'Hm.', details: null };
    expect(fromErrorShape(shape).code).toBe('DEFECT');
  });
});

describe('a case that the compiler excludes', () => {
  it('is named when it is reached all the same', () => {
    expect(() => assertNever({ kind: 'new' } as never)).toThrow('{"kind":"new"}');
  });
});
