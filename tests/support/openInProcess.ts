import type { ControlledCore, OpenedHost } from '../contract/describeContract.ts';

/** The core without any host, every value copied as a wire copies it. */
export async function openInProcess(openControl: () => Promise<ControlledCore>): Promise<OpenedHost> {
  const control = await openControl();
  return {
    control,
    transport: {
      call: async (request) =>
        structuredClone(await control.core.dispatch(structuredClone(request), { host: 'cli' })),
      subscribe: (listener) => control.core.subscribe((message) => listener(structuredClone(message))),
    },
    close: () => control.core.close(),
  };
}
