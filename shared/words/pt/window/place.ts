import type { place as english, Outlook } from '../../en/window/place.ts';
import { ended } from '../common/asSentence.ts';
import { chancesIn } from '../common/chances.ts';
import { dataNotes } from '../common/dataNotes.ts';

const nextWeeks = [
  'na próxima semana',
  'nas próximas duas semanas',
  'nas próximas três semanas',
  'nas próximas quatro semanas',
  'nas próximas cinco semanas',
  'nas próximas seis semanas',
  'nas próximas sete semanas',
  'nas próximas oito semanas',
];

/** @param count the first count, with or without its unit */
function outlookOf(first: Outlook, second: Outlook | null, count: string): string {
  const range = (o: Outlook) => (o.range === null ? 'sem intervalo informado' : o.range);
  const head = `${count} (${range(first)}) na semana até ${first.day}`;
  return second === null
    ? head
    : `${head}, depois ${second.count} (${range(second)}) na semana até ${second.day}`;
}

const casesOf = (count: string) => `${count} ${count === '0' || count === '1' ? 'caso' : 'casos'}`;

export const place: typeof english = {
  chance: (frequency, isAbove, weeks) => {
    const span = nextWeeks[weeks - 1] ?? nextWeeks.at(-1)!;
    return isAbove
      ? `${chancesIn(frequency)} de permanecer acima do limiar de alerta ${span}`
      : `${chancesIn(frequency)} de ultrapassar o limiar de alerta ${span}`;
  },
  notAssessed: 'O nível não foi avaliado',
  noAlertLine: 'Não se conhece limiar de alerta aqui, por isso não se informa probabilidade de surto',
  lead: (chance, first, second) => ended(`${chance}; ${outlookOf(first, second, casesOf(first.count))}`),
  deathsLead: (first, second) => ended(`Óbitos: ${outlookOf(first, second, first.count)}`),
  company: (parts) =>
    [
      parts.range === null ? 'sem intervalo informado' : `intervalo de ${parts.range}`,
      parts.provider,
      `dados até ${parts.dataTo}, conhecidos em ${parts.knownOn}`,
      `previsão feita ${parts.made}`,
      `confiança: ${parts.confidence}`,
    ].join(' · '),
  setCompany: (parts) =>
    [
      parts.provider,
      `dados até ${parts.dataTo}, conhecidos em ${parts.knownOn}`,
      `previsão feita ${parts.made}`,
    ].join(' · '),
  copied: (parts) => {
    const level = parts.isReplay ? `${parts.level} (reprise)` : parts.level;
    const notes = parts.notes.map((note) => ` Nota: ${note.replace(/\.$/, '')}.`).join('');
    return `${parts.place}, nível ${level}: ${parts.lead} ${parts.company}.${notes}`;
  },
  copy: 'Copiar frase',
  copyDone: 'Copiada.',
  copyFailed: 'O sistema recusou a cópia. Selecione a frase e copie-a manualmente.',
  observedLead: (count, day) =>
    `Casos na semana até ${day}: ${count}; ainda não há previsão para este local.`,
  nothingObserved: 'Nenhuma contagem foi notificada ainda para este local.',
  gapDetails: 'Detalhes na trilha de auditoria',
  useEmbeddedForAll: 'Usar o modelo offline para tudo',
  gapTitle: 'Sem previsão para este local neste conjunto.',
  notInSet: 'Este local não foi escolhido para o conjunto de previsões atual.',
  beside: {
    isThere: 'Este local teve uma previsão avulsa, feita depois do conjunto mostrado.',
    isShown: 'Esta previsão foi feita só para este local.',
    notCounted: 'Ela não faz parte do conjunto que a visão geral mostra e conta.',
    company: (parts) =>
      `${parts.provider}, dados conhecidos em ${parts.knownOn}, ${parts.isReplay ? 'reprise' : 'previsão'} feita ${parts.made}.`,
    show: 'Mostrá-la',
    back: 'Voltar à previsão do conjunto',
  },
  chooseOne: 'Escolha um local da lista.',
  unknownPlace: 'Este conjunto de dados não tem esse local. Escolha um da lista.',
  notes: {
    title: 'Sobre os dados desta previsão:',
    list: (words) => `${words.join(', ')}.`,
    short: dataNotes,
  },
  providerCard: {
    title: 'Provedor',
    active: 'Ativo',
    nobody: 'ninguém',
    next: 'Próxima execução usa',
    why: 'Por quê',
    since: 'Desde',
    confidence: 'Confiança',
    thisForecast: 'Esta previsão é de',
    model: 'Modelo',
    whyThisOne: 'Por que este?',
    warnings: 'Notas do provedor',
  },
};
