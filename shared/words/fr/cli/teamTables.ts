import type { teamTables as english } from '../../en/cli/teamTables.ts';

export const teamTables: typeof english = {
  keptApart:
    'La base de données sépare les sites : chaque compte n’écrit que dans son propre site et ne lit que ce qui lui est permis.',
  notKeptApart:
    'La base de données ne sépare pas les sites : un compte de l’équipe peut tout lire, et écrire au nom de n’importe quel site.',
  roles: ({ sites, readers }) =>
    `Les comptes des sites appartiennent au rôle ${sites}, ceux des personnes qui ne font que lire au rôle ${readers}.`,
  noRoles:
    'Il n’y a pas de rôles de groupe : la personne qui gère la base de données accorde à chaque compte ce qu’il lui faut (docs/team-tables.md dit quoi).',
};
