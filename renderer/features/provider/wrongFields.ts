/** Checks what is filled in by the schemas of the settings: loaded with the set-up, since no other part of the window needs them. */
import { type RemoteProviderId, settingDefinitions } from '../../../shared/contract/index.ts';
import {
  fieldNames,
  hasOwnAddress,
  type SetupFieldName,
  type SetupFields,
  settingKey,
  settingNames,
  storedValue,
} from './setupDraft.ts';

function isMissing(name: SetupFieldName, id: RemoteProviderId, fields: SetupFields): boolean {
  if (name === 'address') return hasOwnAddress(id) && fields.hasOtherAddress && fields.address.trim() === '';
  return name === 'model' && fields.hasOtherModel && fields.model.trim() === '';
}

/** @returns the fields that can't be stored as they are, by the contract's own rules */
export function wrongFields(id: RemoteProviderId, fields: SetupFields): SetupFieldName[] {
  return fieldNames.filter((name) => {
    const { schema } = settingDefinitions.get(settingKey(id, settingNames[name]))!;
    return isMissing(name, id, fields) || !schema.safeParse(storedValue(name, fields)).success;
  });
}
