import { type ErrorCode, errorCodeList } from '../errors/errorCodes.ts';
import { isRecord } from '../isRecord.ts';
import { PROTOCOL_VERSION, type Reply } from './envelope.ts';

/**
 * Checks the form of a reply, without what it carries. It is written out, not a schema: the first screen of a window reads
 * replies, and a validator is a seventh of all that it would load.
 * @returns null for what is no reply of this protocol
 */
export function readReply(answer: unknown): Reply | null {
  if (!isRecord(answer) || answer.protocol !== PROTOCOL_VERSION || typeof answer.id !== 'string') return null;
  const isReply = answer.ok === true || (answer.ok === false && isErrorShape(answer.error));
  return isReply ? (answer as unknown as Reply) : null;
}

function isErrorShape(error: unknown): boolean {
  if (!isRecord(error) || typeof error.message !== 'string') return false;
  return (
    errorCodeList.includes(error.code as ErrorCode) && (error.details === null || isRecord(error.details))
  );
}
