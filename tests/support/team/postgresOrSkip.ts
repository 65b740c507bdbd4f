/** PostgreSQL for tests that need one: null where it is not installed, which `npm test` says in one line. */
import { findPostgres } from '../../../scripts/findPostgres.ts';

export const postgresBin = findPostgres();
