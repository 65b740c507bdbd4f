import type { TeamWords } from '../../team.ts';
import { conflicts } from './conflicts.ts';
import { join } from './join.ts';
import { member } from './member.ts';
import { records } from './records.ts';
import { sites } from './sites.ts';

/** All words of the team's screen in Portuguese; numbers, dates and names come in formatted. */
export const pt: TeamWords = {
  title: 'Equipe',
  intro:
    'Uma equipe são várias pastas de dados, chamadas locais de trabalho, que se reúnem em um banco de dados PostgreSQL: cada uma envia o que registra e lê o que as outras enviaram. Nada é mesclado, e cada local de trabalho continua a trabalhar sem conexão.',
  conflicts,
  join,
  member,
  records,
  sites,
};
