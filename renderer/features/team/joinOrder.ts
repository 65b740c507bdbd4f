import type { Params } from '../../../shared/contract/index.ts';

/** What is filled in, but for the password, which stays in its field. */
export interface JoinFields {
  address: string;
  isPlainText: boolean;
  begins: boolean;
  /** Of the team that begins. */
  name: string;
}

export type MissingField = 'address' | 'plainText' | 'name';

/** @returns the first thing that has to be filled in or ticked before anything can be sent; null when nothing has */
export function missingField(
  fields: JoinFields,
  password: string,
  hasKeyStore: boolean,
): MissingField | null {
  if (fields.address.trim() === '') return 'address';
  if (password !== '' && !hasKeyStore && !fields.isPlainText) return 'plainText';
  return fields.begins && fields.name.trim() === '' ? 'name' : null;
}

export function joinOrder(fields: JoinFields, password: string, hasKeyStore: boolean): Params<'team.join'> {
  return {
    address: fields.address.trim(),
    ...(password === '' ? {} : { password }),
    ...(password === '' || hasKeyStore ? {} : { plainText: true }),
    ...(fields.begins ? { create: { name: fields.name.trim() } } : {}),
  };
}
