import { AppError, type OutpostBridge, type Transport } from '../../../shared/contract/index.ts';

/**
 * The wire of the desktop application.
 * @param notAnswering the sentence for a call that never reaches the main process
 */
export function bridgeTransport(bridge: OutpostBridge, notAnswering: () => string): Transport {
  return {
    async call(request) {
      try {
        return await bridge.call(request);
      } catch (thrown) {
        // Replies are envelopes, also for failures: a rejected call means that there was no reply.
        throw new AppError('DEFECT', notAnswering(), null, { cause: thrown });
      }
    },
    subscribe: (listener) => bridge.onEvent(listener),
  };
}
