import type { level as english } from '../../en/cli/level.ts';

export const level: typeof english = {
  needed: ({ option }) => `Indique --${option}. \`outpost level set --help\` mostra um exemplo.`,
  unknownLevel: ({ typed }) => `${typed} não é um nível. Escolha red, yellow, green ou not-assessed.`,
  none: 'Nenhum nível está definido manualmente.',
  title: 'Níveis manuais; os calculados ficam como estão:',
  set: ({ place, change, company }) => `${place}: ${change}, ${company}.`,
  ended: ({ place, computed }) =>
    computed === null
      ? `${place}: o nível manual foi encerrado.`
      : `${place}: o nível manual foi encerrado; o nível calculado é ${computed}.`,
  holds: 'Vale até então, também com novas previsões, e pode ser encerrado com `outpost level end`.',
};
