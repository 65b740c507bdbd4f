/** Answers envelopes: checks them, finds the handler, checks what it answers. Never throws. */

import { PROTOCOL_VERSION, type Reply, type Request } from '../../../shared/contract/envelope.ts';
import { contractMethods, type MethodName } from '../../../shared/contract/methods.ts';
import { requestSchema } from '../../../shared/contract/requestSchema.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import { shortened } from '../../../shared/errors/shortened.ts';
import { toErrorShape } from '../../../shared/errors/toErrorShape.ts';
import { words } from '../../../shared/words/index.ts';
import type { z } from '../../../shared/zod.ts';
import type { Caller } from '../Core.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Logger } from '../ports/Logger.ts';
import { issueText } from '../util/issueText.ts';
import { checkResult } from './checkResult.ts';
import type { Handler, Handlers } from './Handlers.ts';
import { checkSize } from './requestLimits.ts';

export interface DispatchParts {
  handlers: Handlers;
  /** Called before a writing method; throws when this process may only read. */
  requireWriter: () => void;
  clock: Pick<Clock, 'breathe'>;
  log: Logger;
}

/** @returns the function that answers requests */
export function createDispatch(parts: DispatchParts) {
  return async (message: unknown, caller: Caller): Promise<Reply> => {
    const request = requestSchema.safeParse(message);
    const id = request.success ? request.data.id : idOf(message);
    try {
      if (!request.success) throw malformed();
      const value = await answer(parts, request.data, caller);
      return { protocol: PROTOCOL_VERSION, id, ok: true, value };
    } catch (thrown) {
      if (!isAppError(thrown)) parts.log.error('defect', { method: methodOf(message) }, thrown);
      return { protocol: PROTOCOL_VERSION, id, ok: false, error: toErrorShape(thrown) };
    }
  };
}

async function answer(parts: DispatchParts, request: Request, caller: Caller): Promise<unknown> {
  const method = knownMethod(request.method);
  checkSize(request.params);
  const definition = contractMethods[method];
  const params = checkParams(method, definition.params, request.params);
  if (definition.access === 'write' && !isDryRun(params)) parts.requireWriter();
  const handler = parts.handlers[method] as Handler<MethodName>;
  const value = await handler(params as never, caller);
  const problem = await checkResult(definition.result, value, () => parts.clock.breathe());
  if (problem !== null) throw new Error(`${method} answered against its contract: ${firstProblem(problem)}`);
  return value;
}

/** A dry run changes no byte, so it also works beside another process. */
function isDryRun(params: unknown): boolean {
  return (params as { dryRun?: boolean }).dryRun === true;
}

function knownMethod(name: string): MethodName {
  if (Object.hasOwn(contractMethods, name)) return name as MethodName;
  throw new AppError('UNKNOWN_METHOD', words.requests.noMethod({ name }), { method: name });
}

function checkParams(method: MethodName, schema: z.ZodType, params: unknown): unknown {
  const parsed = schema.safeParse(params ?? {});
  if (parsed.success) return parsed.data;
  throw new AppError(
    'INVALID_PARAMS',
    words.requests.askedWrongly({ method, problem: firstProblem(parsed.error) }),
    {
      method,
      issues: parsed.error.issues.slice(0, MOST_ISSUES).map(shortIssue),
    },
  );
}

/** Issues that a refusal lists, and characters of each: both may repeat what came. */
const MOST_ISSUES = 20;
const LONGEST_ISSUE = 200;

function shortIssue({ path, message }: z.core.$ZodIssue): { path: string; message: string } {
  return { path: shortened(path.join('.'), LONGEST_ISSUE), message: shortened(message, LONGEST_ISSUE) };
}

function firstProblem(error: z.core.$ZodError): string {
  const first = error.issues[0];
  if (first === undefined) return words.requests.notValid;
  const { path } = shortIssue(first);
  const text = shortened(issueText(first), LONGEST_ISSUE);
  return path === '' ? text : words.common.lists.about({ name: path, text });
}

function malformed(): AppError {
  return new AppError('INVALID_PARAMS', words.requests.noRequest);
}

/** The id of a malformed message, so that its sender can match the refusal; empty when it has none. */
function idOf(message: unknown): string {
  const id = (message as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id.slice(0, 64) : '';
}

function methodOf(message: unknown): string {
  const method = (message as { method?: unknown } | null)?.method;
  return typeof method === 'string' ? method.slice(0, 64) : '';
}
