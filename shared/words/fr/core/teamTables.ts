import type { teamTables as english } from '../../en/core/teamTables.ts';
import { whole } from '../common/counted.ts';

export const teamTables: typeof english = {
  olderTables: ({ version, needed }) =>
    `Les tables de cette équipe viennent d’une version antérieure d’Outpost (version ${whole(version)} ; celle-ci exige la version ${whole(needed)}), et rien n’a été modifié. Demandez à la personne qui gère la base de données d’exécuter de nouveau \`outpost team create\` avec cette version.`,
  otherLogin: ({ id }) =>
    `Ce site (${id}) a été inscrit dans l’équipe sous un autre compte, et rien n’a été envoyé. Utilisez ce compte, ou demandez à la personne qui gère la base de données d’attribuer le site au vôtre.`,
  notKeptApart:
    'Ce site est réservé au niveau central (`team.visibility`), et la base de données de cette équipe ne sépare pas les sites : tous les comptes de l’équipe pourraient le lire. Rien n’a été envoyé.',
};
