/**
 * The one configured validator. `jitless` stops zod from generating code at run time, which the content security
 * policy of the windows forbids (no `unsafe-eval`); without a page, generated code reads a journal faster.
 */
import { z } from 'zod';

z.config({ jitless: 'document' in globalThis });

/** How to check what comes once or now and then: to generate code for it takes longer than to do without. */
export const RARELY = { jitless: true } as const;

export { z };
