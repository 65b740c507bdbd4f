import type { score as english } from '../../en/cli/score.ts';
import { whole } from '../common/counted.ts';
import { plural } from '../common/plural.ts';

export const score: typeof english = {
  sources: { prospective: 'publiée', hindcast: 'rejeu', backtest: 'test rétrospectif' },
  note: ({ note }) => `Remarque : ${note}`,
  oddBy: ({ known, text }) => `--by prend ${known}, et non « ${text} ».`,
  datasetOrFiles:
    '--dataset affiche le bilan d’un jeu de données ; omettez cette option pour évaluer des fichiers.',
  nameFiles:
    'Indiquez ce qui s’est produit et les prévisions : --truth FILE --forecasts FILE, et avec --compare FILE ce à quoi les comparer.',
  needsCompare: '--require-complete a besoin de --compare FILE : les tâches qui doivent être présentes.',
  none: 'Aucune prévision n’a encore été évaluée : les scores viennent quand les effectifs des semaines prévues sont importés.',
  relativeTo: ({ reference }) => (reference === null ? '' : ` ; par rapport à ${reference}`),
  tasks: ({ tasks, relative }) =>
    plural(tasks, {
      one: `${whole(tasks)} tâche de prévision commune${relative}`,
      other: `${whole(tasks)} tâches de prévision communes${relative}`,
    }),
};
