import type { level as english } from '../../en/cli/level.ts';

export const level: typeof english = {
  needed: ({ option }) => `Indique --${option}. \`outpost level set --help\` muestra un ejemplo.`,
  unknownLevel: ({ typed }) => `${typed} no es un nivel. Elija red, yellow, green o not-assessed.`,
  none: 'Ningún nivel está definido a mano.',
  title: 'Niveles definidos a mano; los calculados siguen como están:',
  set: ({ place, change, company }) => `${place}: ${change}, ${company}.`,
  ended: ({ place, computed }) =>
    computed === null
      ? `Ha terminado el nivel definido a mano para ${place}.`
      : `Ha terminado el nivel definido a mano para ${place}; el nivel calculado es ${computed}.`,
  holds: 'Vale hasta entonces, también con pronósticos nuevos, y se puede terminar con `outpost level end`.',
};
