import { describe, expect, it } from 'vitest';
import { joinOrder, missingField } from '../../../../renderer/features/team/joinOrder.ts';

const fields = { address: ' postgres://a@b/c ', isPlainText: false, begins: false, name: '' };

describe('the form that joins a team', () => {
  it('needs an address, and a name for a team that begins', () => {
    expect(missingField({ ...fields, address: '  ' }, '', true)).toBe('address');
    expect(missingField({ ...fields, begins: true, name: ' ' }, '', true)).toBe('name');
    expect(missingField(fields, '', true)).toBeNull();
  });

  it('needs consent to a plain-text file for a password without a key store, and else none', () => {
    expect(missingField(fields, 'secret', false)).toBe('plainText');
    expect(missingField({ ...fields, isPlainText: true }, 'secret', false)).toBeNull();
    expect(missingField(fields, '', false)).toBeNull();
    expect(missingField(fields, 'secret', true)).toBeNull();
  });

  it('sends no more than is needed, and the password as it was typed', () => {
    expect(joinOrder(fields, '', true)).toEqual({ address: 'postgres://a@b/c' });
    expect(joinOrder({ ...fields, name: 'Left over', isPlainText: true }, ' secret ', true)).toEqual({
      address: 'postgres://a@b/c',
      password: ' secret ',
    });
    expect(
      joinOrder({ ...fields, begins: true, name: ' Desk ', isPlainText: true }, 'secret', false),
    ).toEqual({
      address: 'postgres://a@b/c',
      password: 'secret',
      plainText: true,
      create: { name: 'Desk' },
    });
  });
});
