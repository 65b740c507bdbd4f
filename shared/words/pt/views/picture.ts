import type { picture as english } from '../../en/views/picture.ts';

export const picture: typeof english = {
  save: 'Salvar imagem',
  png: 'PNG, para mensagens e apresentações',
  svg: 'SVG, nítido em qualquer tamanho',
  saved: (name) => `Salvo como ${name}.`,
  titleOf: (title, place) => `${title}: ${place}`,
  whyOf: (title, place, level) => `${title}: ${place}, ${level}`,
  fact: (label, value) => `${label}: ${value}`,
  countsTo: (day) => `Contagens até ${day}; nenhuma previsão é mostrada.`,
  source: (attribution) => `Fonte das contagens: ${attribution}`,
  dataset: (name) => `Contagens: conjunto de dados ${name}`,
  curveMarks:
    'Barras hachuradas: notificação ainda em andamento, ou número pequeno demais para ser mostrado.',
  curveOf: (disease) => `Curva epidêmica: ${disease}`,
};
