import type { files as english } from '../../en/core/files.ts';

const whoHas = (writer: { host: string; pid: number } | null) =>
  writer === null ? 'por outro processo' : `pelo processo ${writer.pid} (${writer.host})`;

export const files: typeof english = {
  pdf: {
    noBrowser: (names) =>
      `Um PDF é impresso por um navegador instalado da família Chromium (${names}), e nenhum foi encontrado. Instale um, ou grave o relatório como FILE.html, que qualquer navegador pode imprimir.`,
    notPrinted: (p) =>
      `${p.browser} não imprimiu o PDF: ${p.reason}. Grave o relatório como FILE.html, que qualquer navegador pode imprimir.`,
    tookTooLong: (seconds) => `levou mais de ${seconds} segundos`,
    ended: (code) => `terminou com ${code} e sem arquivo`,
  },
  full: {
    cause: 'o disco está cheio',
    advice: 'O que foi salvo antes está intacto. Libere espaço e tente novamente.',
  },
  notWritable: {
    cause: 'não é possível gravar ali',
    advice: 'Verifique as permissões, ou escolha outra pasta com --data-dir.',
  },
  failing: {
    cause: 'o disco relata um erro',
    advice:
      'Tente novamente. Se acontecer de novo, copie a pasta de dados para outro disco e mande verificar este; nada do que foi confirmado antes é desfeito.',
  },
  gone: {
    cause: 'o disco ou a unidade de rede não está mais presente',
    advice: 'Conecte-o novamente e inicie de novo o Outpost; nada do que foi confirmado antes é desfeito.',
  },
  outOfHandles: {
    cause: 'o sistema não tem mais arquivos abertos ou memória a oferecer',
    advice: 'Feche outros programas e tente novamente.',
  },
  keepsNothing: {
    cause: 'o disco não garante conservar o que se grava nele',
    advice: 'Escolha uma pasta em outro disco com --data-dir.',
  },
  kept: {
    cause: 'outro programa o retém',
    advice: 'Feche esse programa e tente novamente.',
  },
  giveRight: 'Dê a esta conta o direito de lê-lo e tente novamente.',
  denied: 'permissão negada',
  notPermitted: 'não é permitido',
  readError: {
    cause: 'o disco relata um erro',
    advice:
      'Copie a pasta de dados para outro disco, ou recupere o arquivo de uma cópia de segurança, e tente novamente.',
  },
  folderThere: {
    cause: 'há uma pasta no lugar dele',
    advice: 'Tire essa pasta dali e tente novamente.',
  },
  deadLink: {
    cause: 'um link no lugar dele não leva a lugar nenhum',
    advice: 'Tire esse link dali e tente novamente.',
  },
  unreadable: ({ path, cause, system, advice }) =>
    `Não é possível ler ${path}: ${cause} (${system}). Nada foi alterado. ${advice}`,
  newerKeys:
    'keys.json na pasta de dados foi gravado por um Outpost mais novo. Nada foi alterado. Instale a versão mais nova, ou escolha outra pasta com --data-dir.',
  noKey:
    'Isso não é uma chave: uma chave tem de 1 a 512 letras, dígitos e sinais, sem espaços no meio. Copie-a novamente do provedor.',
  noKeyStore:
    'Este sistema não tem um repositório de chaves que o Outpost possa usar. Forneça a chave no ambiente, ou aceite um arquivo de texto simples que só você pode ler: `config set-secret ID --plain-text`.',
  neither: ({ path }) =>
    `Não salvo: ${path} não pode ser lido nem movido. Dê a esta conta o direito a ambos.`,
  isFolder: 'é uma pasta. Indique o arquivo que contém as contagens.',
  notReadTwice: 'não é um arquivo que se possa ler duas vezes. Salve o conteúdo em um arquivo e importe-o.',
  missing: ({ path }) => `Não existe o arquivo ${path}. Verifique o nome e a pasta.`,
  checkPermissions: 'não pode ser lido. Verifique as permissões.',
  notWritten: ({ path }) => `Não é possível gravar ${path}. Escolha outro arquivo.`,
  notSaved: (p) => `Não salvo: ${p.path}: ${p.cause} (${p.system}). ${p.advice}`,
  folderInUse: ({ folder, writer }) =>
    `A pasta de dados ${folder} está em uso ${whoHas(writer)}. Enquanto isso, a leitura funciona; para alterar algo, feche esse processo ou use-o.`,
};
