/** PostgreSQL for tests that need one, and one clear word where it is not installed. */
import { findPostgres } from '../postgres.ts';

export const postgresBin = findPostgres();
export const POSTGRES_MISSING =
  'PostgreSQL is not installed: the tests of the team that need it are skipped. On Debian: apt-get install postgresql';
