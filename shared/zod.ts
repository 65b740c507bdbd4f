/**
 * The one configured validator. `jitless` stops zod from generating code at run time,
 * which the content security policy of the windows forbids (no `unsafe-eval`).
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };
