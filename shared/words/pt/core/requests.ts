import type { requests as english } from '../../en/core/requests.ts';

const whoHas = (writer: { host: string; pid: number } | null) =>
  writer === null ? 'por outro processo' : `pelo processo ${writer.pid} (${writer.host})`;

export const requests: typeof english = {
  defect:
    'O Outpost encontrou um defeito próprio. Nada foi armazenado por esta etapa; o log traz os detalhes.',
  browserNamesNoFiles:
    'Um navegador não pode indicar ao Outpost arquivos desta máquina. Feche o Outpost e indique-os com `outpost datasets watch ID FILE`.',
  noMethod: ({ name }) => `Não existe o método “${name}”.`,
  askedWrongly: ({ method, problem }) => `${method} foi chamado de forma errada: ${problem}.`,
  notValid: 'não é válido',
  issues: {
    kinds: {
      string: 'um texto',
      number: 'um número',
      int: 'um número inteiro',
      boolean: 'true ou false',
      array: 'uma lista',
      tuple: 'uma lista',
      object: 'um registro',
      record: 'um registro',
      date: 'uma data',
    },
    expected: (kind) => `espera-se ${kind}`,
    oneOf: (values) => `espera-se ${values}`,
    tooSmall: {
      number: ({ end, isOpen }) =>
        isOpen ? `espera-se um número maior que ${end}` : `espera-se um número a partir de ${end}`,
      text: ({ end }) => `mínimo de caracteres: ${end}`,
      list: ({ end }) => `mínimo de entradas: ${end}`,
    },
    tooBig: {
      number: ({ end, isOpen }) =>
        isOpen ? `espera-se um número menor que ${end}` : `espera-se um número até ${end}`,
      text: ({ end }) => `máximo de caracteres: ${end}`,
      list: ({ end }) => `máximo de entradas: ${end}`,
    },
    unknownParts: (names) => `não se conhece ali: ${names}`,
  },
  noRequest: 'A mensagem não é uma solicitação deste protocolo.',
  noForecastYet: 'Ainda não há previsão. Faça uma com `outpost forecast --dataset ID`.',
  entryNamed: ({ kind }) =>
    kind === 'place' ? 'conjunto de dados (ID) ou local (ID/CODE)' : 'conjunto de dados (ID)',
  unknownEntries: ({ key, what, unknown, count, known }) =>
    `${key} não indica nenhum ${what} existente: ${unknown}. ${count === 0 ? 'Ainda não há conjunto de dados.' : `Conhecidos: ${known}.`}`,
  noJson: 'contêm um valor que o JSON não tem',
  sendJson: 'envie números, textos, listas e registros',
  tooLarge: 'contêm mais de 4 milhões de caracteres',
  tooDeep: ({ deepest }) => `estão aninhados em mais de ${deepest} níveis`,
  sendLess: 'envie menos de uma vez',
  parametersRefused: ({ what, advice }) => `Os parâmetros ${what}; ${advice}.`,
  onlyCommandLineNamesFiles:
    'Só a linha de comando pode indicar arquivos por caminho. Escolha o arquivo na janela.',
  readOnly: ({ location, writer }) =>
    `A pasta de dados ${location} está em uso ${whoHas(writer)}; este só lê. Para alterar algo, feche esse processo ou use-o.`,
  noSample: ({ id }) => `Não existe o exemplo ${id}.`,
  uploadTooLarge: ({ name }) =>
    `${name} é grande demais para uma importação (limite de 256 MB em conjunto). Divida-o por ano ou região.`,
  uploadIncomplete: 'O arquivo não chegou inteiro. Escolha-o novamente.',
  noExchange:
    'Nenhuma solicitação ou resposta está guardada sob este hash. A trilha de auditoria indica as que estão; textos de chamadas que não deram previsão são removidos quando todos os guardados ocupam espaço demais.',
  damagedExchange: ({ file }) =>
    `O texto guardado ${file} não é o que o seu hash diz. Nada mais é afetado; recupere o arquivo de uma cópia se precisar dele.`,
  noForecast: ({ id }) => `Não existe a previsão ${id}. \`outpost forecasts\` lista as que há.`,
  noPage: ({ mark }) =>
    `${mark} não é a marca de uma página desta lista. Use o \`next\` da página anterior, ou deixe-a de fora para a primeira página.`,
};
