import type { TeamWords } from '../../team.ts';
import { conflicts } from './conflicts.ts';
import { join } from './join.ts';
import { member } from './member.ts';
import { records } from './records.ts';
import { sites } from './sites.ts';

/** All words of the team's screen in Spanish; numbers, dates and names come in formatted. */
export const es: TeamWords = {
  title: 'Equipo',
  intro:
    'Un equipo son varias carpetas de datos, llamadas sitios, que se reúnen en una base de datos PostgreSQL: cada uno envía lo que registra y lee lo que enviaron los demás. Nada se mezcla, y cada sitio sigue trabajando sin conexión.',
  conflicts,
  join,
  member,
  records,
  sites,
};
