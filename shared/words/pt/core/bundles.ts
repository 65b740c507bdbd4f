/** Pacotes: o que há de errado com um, e por que não tem lugar aqui. */
import type { bundles as english } from '../../en/core/bundles.ts';
import { counted } from '../common/counted.ts';

export const bundles: typeof english = {
  refused: ({ problem }) =>
    `O pacote é recusado, e nada foi alterado: ${problem}. Use outra cópia dele, ou peça que seja refeito.`,
  notABundle: 'não é um pacote do Outpost, ou seu começo está danificado',
  newerFormat: ({ format }) =>
    `Um Outpost mais novo fez este pacote (formato ${format}). Nada foi alterado. Instale a versão mais nova para lê-lo.`,
  oddList: 'a lista do seu conteúdo está danificada ou falta',
  oddPath: ({ path }) => `ele nomeia ${path}, um arquivo que nenhum pacote pode conter`,
  twice: ({ path }) => `ele nomeia ${path} duas vezes`,
  cutOff: 'ele termina antes de estar inteiro',
  goesOn: 'algo continua depois do seu fim',
  otherEnd: 'o resumo que o encerra não confere: algo nele foi alterado',
  altered: (p) => `o item ${p.record} (${p.path}) não tem o resumo que a lista lhe dá`,
  otherRecord: (p) =>
    `o item ${p.record} não é o da lista (${p.path}): um foi omitido, repetido ou mudado de lugar`,
  wrongPassphrase: 'a frase secreta não é a da criptografia, ou seu começo foi alterado',
  brokenSeal: 'uma parte dele foi alterada, mudada de lugar ou cortada depois da criptografia',
  otherJournal: 'o que ele diz do seu local de trabalho não é o que diz o seu diário',
  brokenChain: ({ seq }) => `a cadeia do seu diário se rompe na entrada ${seq}`,
  unnamed: ({ path }) => `nenhuma entrada do seu diário nomeia ${path}`,
  otherContent: ({ path }) => `${path} não é o arquivo que o seu diário nomeia`,
  lacks: ({ path }) => `falta ${path}, que o seu diário nomeia`,
  hugeJournal: 'seu diário é maior do que qualquer um que o Outpost lê',
  noSuchSite: ({ id }) =>
    `Nenhuma cópia do local ${id} é mantida aqui. \`outpost bundle list\` mostra as que existem.`,
  noFile: ({ path }) => `Não há arquivo ${path}.`,
  fileExists: ({ path }) => `${path} já existe. Escolha outro nome, ou substitua-o com --replace.`,
  nothingYet: ({ folder }) => `A pasta de dados ${folder} ainda não contém nada para guardar.`,
  brokenHere:
    'O diário desta pasta de dados está danificado. Abra o Outpost uma vez, para que seja reparado, e depois faça o pacote.',
  changedMeanwhile: ({ path }) =>
    `${path} mudou ou foi retirado enquanto o pacote era feito. Faça o pacote de novo.`,
  newerThanHere: ({ more }) =>
    `Este pacote é do mesmo local de trabalho e vai além do que está aqui, por ${counted(more, 'entrada', 'entradas')}. Duas cópias nunca são mescladas: importe-o em uma pasta de dados vazia (--data-dir), e continue lá.`,
  fork: ({ seq }) =>
    `Este pacote é de um local de trabalho que também está aqui, mas os dois diferem a partir da entrada ${seq}: as duas cópias foram alteradas. Nada foi alterado. Continue com só uma delas.`,
  notEmpty: ({ folder, file }) =>
    `A pasta de dados ${folder} não tem diário, mas não está vazia (${file}). Um pacote só é restaurado em uma pasta vazia: escolha uma com --data-dir.`,
  readOnly: ({ folder }) =>
    `${folder} é a cópia de outro local de trabalho, que um pacote trouxe. Só pode ser lida.`,
};
