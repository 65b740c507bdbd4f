import type { bundle as english } from '../../en/cli/bundle.ts';
import { counted, fixed, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`;
const entries = (count: number) => counted(count, 'entrada', 'entradas');
const files = (count: number) => counted(count, 'arquivo', 'arquivos');

export const bundle: typeof english = {
  table: {
    site: 'Local de trabalho',
    entries: 'Entradas',
    datasets: 'Conjuntos de dados',
    newestSet: 'Últimas previsões',
    lastEntry: 'Última entrada',
    made: 'Segundo',
    from: 'Veio por',
  },
  came: { bundle: 'pacote', team: 'equipe' },
  nameless: 'sem nome',
  wrote: (p) => `Gravado ${p.path} (${sizeOf(p.bytes)}): local de trabalho ${p.site} (${p.id}), até ${p.at}.`,
  inside: (p) =>
    `Contém: ${entries(p.entries)} da trilha de auditoria, ${files(p.datasets)} de conjuntos de dados, ${files(p.sets)} de previsões, ${counted(p.exchanges, 'troca', 'trocas')} com provedores.`,
  notInside:
    'Não contém: chaves de provedores, registros técnicos, textos escritos em relatórios, contornos de mapas. Digite as chaves de novo onde ele for restaurado.',
  missing: ({ names }) =>
    `Faltam ou estão danificados aqui, e por isso não estão dentro: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` e mais ${whole(names.length - 5)}` : ''}.`,
  encrypted: 'Está criptografado. Sem a frase secreta ninguém pode lê-lo, e ninguém pode devolvê-la a você.',
  readable: 'Não está criptografado: quem tiver o arquivo pode lê-lo. --encrypt pede uma frase secreta.',
  ending: ({ path }) => `Um pacote se chama FILE.outpost; ${path} não se chama assim.`,
  passphrasePrompt: 'Frase secreta (não é mostrada): ',
  passphraseAgain: 'Mais uma vez: ',
  passphraseDiffers: 'As duas frases secretas diferem. Nada foi gravado.',
  shortPassphrase: ({ least }) =>
    `A frase secreta precisa de pelo menos ${whole(least)} letras. Várias palavras sem relação são boas.`,
  noPassphrase: 'Nenhuma frase secreta chegou, e o pacote está criptografado.',
  restored: (p) =>
    `Restaurado o local de trabalho ${p.site} (${p.id}) com ${entries(p.entries)} em ${p.folder}. Não altere mais a outra cópia: duas cópias que continuam não podem mais ser reunidas.`,
  kept: (p) =>
    `O local de trabalho ${p.site} (${p.id}), com ${entries(p.entries)}, fica guardado para leitura. Acrescente --site ${p.id} a qualquer comando que lê, como \`outpost datasets --site ${p.id}\`.`,
  sameHere: 'Este pacote contém o que já está nesta pasta de dados. Nada foi alterado.',
  olderThanHere:
    'Este pacote é deste local de trabalho, e mais antigo do que o que está aqui. Nada foi alterado.',
  sameKept: ({ id }) => `Este pacote já está aqui: leia-o com --site ${id}. Nada foi alterado.`,
  olderThanKept: ({ id }) =>
    `Já há aqui um pacote mais novo deste local de trabalho: leia-o com --site ${id}. Nada foi alterado.`,
  claimed: 'O nome é o que o local de trabalho dá a si mesmo; só o seu número é seguro.',
  noSites:
    'Nenhum local de trabalho está guardado aqui. `outpost bundle import FILE` traz um; `outpost team join ADDRESS` traz os de uma equipe.',
  from: (p) =>
    `Do local de trabalho ${p.site} (${p.id}), só leitura, ${p.from === 'team' ? `segundo a sincronização de ${p.asOf} com a equipe` : `segundo o pacote de ${p.asOf}`}`,
  onlyReading: ({ name }) =>
    `\`outpost ${name}\` não pode ser usado com --site: outro local de trabalho só é lido.`,
  unknownSite: ({ text, near }) =>
    `Nenhum local de trabalho se chama ${text}. ${nearNames.didYouMean(near) ?? '`outpost bundle list` mostra os que estão guardados.'}`,
  severalSites: ({ text, ids }) =>
    `Vários locais de trabalho se chamam ${text}. Indique um pelo número: ${ids}.`,
};
