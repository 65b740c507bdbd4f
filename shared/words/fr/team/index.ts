import type { TeamWords } from '../../team.ts';
import { conflicts } from './conflicts.ts';
import { join } from './join.ts';
import { member } from './member.ts';
import { records } from './records.ts';
import { sites } from './sites.ts';

/** All words of the team's screen in French; numbers, dates and names come in formatted. */
export const fr: TeamWords = {
  title: 'Équipe',
  intro:
    'Une équipe réunit plusieurs dossiers de données, appelés sites, dans une même base de données PostgreSQL : chacun envoie ce qu’il enregistre et lit ce que les autres ont envoyé. Rien n’est fusionné, et chaque site continue à travailler sans connexion.',
  conflicts,
  join,
  member,
  records,
  sites,
};
