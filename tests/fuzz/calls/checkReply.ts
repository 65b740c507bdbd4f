/** What every answer has to be, whatever was asked. */
import { contractMethods, type MethodName } from '../../../shared/contract/methods.ts';
import { readReply } from '../../../shared/contract/readReply.ts';
import { CANARY } from '../hostile/texts.ts';

/** Every method can answer these. */
const always = ['INVALID_PARAMS', 'UNKNOWN_METHOD', 'UNAUTHORISED', 'UNKNOWN_SITE'];
const LONGEST_MESSAGE = 4_000;
/** Parts of a message that no author wrote. */
const INNER = /\[object |\bat \w+ \(|node:internal|\bundefined\b is not|Cannot read propert/;

export interface CheckedReply {
  /** `ok` or the code of the refusal. */
  outcome: string;
  problem: string | null;
}

export function checkReply(answer: unknown, method: MethodName | null): CheckedReply {
  const reply = readReply(answer);
  if (reply === null) return { outcome: 'no reply', problem: 'the answer is no reply' };
  if (JSON.stringify(answer).includes(CANARY))
    return { outcome: 'leak', problem: 'the answer holds a file from outside the data folder' };
  if (reply.ok) return { outcome: 'ok', problem: valueProblem(reply.value, method) };
  const { code, message } = reply.error;
  return { outcome: code, problem: errorProblem(code, message, method) };
}

function valueProblem(value: unknown, method: MethodName | null): string | null {
  if (method === null) return null;
  const checked = contractMethods[method].result.safeParse(value);
  return checked.success ? null : `the answer of ${method} is none of its contract`;
}

function errorProblem(code: string, message: string, method: MethodName | null): string | null {
  if (code === 'DEFECT') return 'a defect';
  if (message.length === 0 || message.length > LONGEST_MESSAGE)
    return `a message of ${message.length} letters`;
  if (INNER.test(message)) return 'a message that tells of the inside';
  const declared: readonly string[] = method === null ? [] : contractMethods[method].errors;
  if (method !== null && !always.includes(code) && !declared.includes(code))
    return `${method} answers ${code}, which its contract does not name`;
  return null;
}
