import type { record as english } from '../../en/window/record.ts';

export const record: typeof english = {
  today: 'O histórico de acertos de hoje',
  none: (day) => `Sem histórico ainda: nenhuma previsão deste modelo tinha resultado conhecido até ${day}.`,
  borrowed: 'Sem histórico ainda para esta doença; a confiança se apoia em outras doenças.',
  sentence: (source, counts) => `${source}: ${counts.join(', ')}.`,
  sources: {
    'track-record': 'Histórico de acertos',
    backtest: 'Histórico de acertos, sobretudo de um teste retrospectivo em semanas passadas',
    prior: 'Histórico de acertos',
  },
  inside: (hits, of) => `${hits} de ${of} dentro do intervalo de 80%`,
  better: (wins, of) => `${wins} de ${of} melhores que o modelo sem mudança`,
  /** Of how many sites a record is, among what is said of it. */
  ofSites: (sites) => `de ${sites} locais de trabalho da equipe`,
  comparison: 'este é o modelo sem mudança, com o qual os outros são comparados',
  same: 'igual ao modelo sem mudança',
  smaller: (percent) => `erros ${percent} menores que os do modelo sem mudança`,
  larger: (percent) => `erros ${percent} maiores que os do modelo sem mudança`,
  equal: 'erros tão grandes quanto os do modelo sem mudança',
  widened: (factor, reason) => `O intervalo foi alargado (×${factor}): ${reason}.`,
  narrowed: (factor, reason) => `O intervalo foi estreitado (×${factor}): ${reason}.`,
  reasons: {
    noRecord: 'sem histórico ainda',
    shortRecord: 'o histórico é curto',
    ownShort: 'o histórico deste local de trabalho é curto',
    tooNarrow: 'os intervalos passados foram estreitos demais',
    tooWide: 'os intervalos passados foram largos demais',
  },
  confidenceInterval: (value, low, high) => `${value}, intervalo de 90%: ${low} a ${high}`,
};
