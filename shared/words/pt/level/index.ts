import type { LevelWords } from '../../level.ts';

export const pt: LevelWords = {
  change: 'Alterar nível…',
  end: 'Encerrar escolha manual',
  endOf: (place) => `Encerrar escolha manual do nível: ${place}`,
  ending: 'Encerrando…',
  stands: (change, company) => `${change}, ${company}.`,
  sameNow: 'Agora o nível calculado é o mesmo.',
  whyComputed: 'É nisto que se apoia o nível calculado; o nível mostrado é manual.',
  ofReplay: 'Esta é uma reprise de outro dia. Um nível manual se refere ao presente.',
  title: (place) => `Nível manual: ${place}`,
  intro: (computed) =>
    `O nível calculado é ${computed}. Ele continua visível, riscado, ao lado do seu; previsões, pontuações e avisos conservam o calculado.`,
  level: 'Nível',
  reason: 'Motivo',
  chooseReason: 'Escolha um motivo',
  reasons: [
    'caso confirmado',
    'resultado de laboratório',
    'conhecido pelas equipes de campo',
    'as contagens estão atrasadas ou incompletas',
    'as contagens estão erradas',
  ],
  otherReason: 'outro motivo',
  reasonText: 'Com suas palavras',
  name: 'Seu nome',
  nameHint: 'Armazenado com o nível. Quando está em Configurações (“Seu nome”), é preenchido aqui.',
  until: 'Vale até o fim do dia',
  untilHint: 'Também com novas previsões; termina por si, e pode ser encerrado antes.',
  set: 'Definir nível',
  setting: 'Definindo…',
  missing: {
    level: 'Escolha um nível diferente do calculado.',
    reason: 'Informe um motivo.',
    name: 'Informe seu nome.',
    until: 'Escolha um dia a partir de hoje.',
  },
};
