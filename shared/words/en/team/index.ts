import { conflicts } from './conflicts.ts';
import { join } from './join.ts';
import { member } from './member.ts';
import { records } from './records.ts';
import { sites } from './sites.ts';

/** All words of the team's screen in English; numbers, dates and names come in formatted. */
export const en = {
  title: 'Team',
  intro:
    'A team is several data folders, called sites, that meet in one PostgreSQL database: each sends what it records and reads what the others sent. Nothing is merged, and every site goes on working without a connection.',
  conflicts,
  join,
  member,
  records,
  sites,
};
