import type { contractMethods, MethodName, Params, Result } from '../../../shared/contract/methods.ts';
import type { z } from '../../../shared/zod.ts';
import type { Caller } from '../Core.ts';

/** Parameters after validation. */
export type Checked<M extends MethodName> = z.output<(typeof contractMethods)[M]['params']>;

export type Handler<M extends MethodName> = (
  params: Checked<M>,
  caller: Caller,
) => Result<M> | Promise<Result<M>>;

/** One handler for every method of the contract: the compiler finds a missing one. */
export type Handlers = { [M in MethodName]: Handler<M> };

/** The handlers of one feature: every method whose name starts with it. */
export type FeatureHandlers<Feature extends string> = Pick<
  Handlers,
  Extract<MethodName, `${Feature}.${string}`>
>;

export type { Params, Result };
