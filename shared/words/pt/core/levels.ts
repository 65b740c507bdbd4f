import type { levels as english } from '../../en/core/levels.ts';
import { nearNames } from '../common/nearNames.ts';

export const levels: typeof english = {
  notOverridden: ({ name }) =>
    `${name}: o nível é o calculado; nenhum foi definido manualmente, ou seu prazo acabou.`,
  untilPast: ({ until }) => `${until} já passou. Informe um fim posterior.`,
  noName:
    'Um nível manual precisa de um nome. Informe-o com `--by NAME`, ou defina o seu uma só vez: `outpost config set report.author "NAME"`.',
  sameAsComputed: ({ name, level, isByHand }) =>
    isByHand
      ? `${name}: o nível calculado é ${level}. Encerre o nível manual para mostrá-lo.`
      : `${name}: o nível já é ${level}, como calculado.`,
  sameByHand: ({ name, level, until }) =>
    `${name}: o nível manual já é ${level}, até ${until}. Informe outro fim com \`--until DATE\`, ou outro motivo.`,
  ofReplay: ({ asOf }) =>
    `O conjunto atual é uma reprise com dados de ${asOf}. Um nível manual se refere ao presente; faça antes uma previsão de hoje.`,
  unknownPlace: (p) =>
    `O conjunto atual não tem o local ${p.unknown}. ${nearNames.didYouMean(p.near) ?? `Locais: ${p.shown}${p.more > 0 ? ', ...' : ''}.`}`,
};
