/** A equipe: por que seu banco de dados ou um de seus locais é recusado, e o que resultou de uma sincronização. */
import type { team as english } from '../../en/core/team.ts';
import { counted } from '../common/counted.ts';

const entries = (count: number) => counted(count, 'entrada', 'entradas');

export const team: typeof english = {
  badAddress: (p) =>
    ({
      shape: `${p.shown ?? ''} não é o endereço de um banco de dados. Escreva postgres://USER@HOST:PORT/DATABASE.`,
      password: 'Não inclua a senha no endereço, que é mostrado e anotado. Ela é pedida à parte.',
      option: `O endereço ${p.shown ?? ''} contém uma opção que o Outpost não conhece. Ele conhece schema=NAME e sslrootcert=FILE.`,
      schema: `O nome do esquema em ${p.shown ?? ''} só pode conter letras minúsculas, algarismos e sublinhados.`,
    })[p.problem],
  noKeyStore:
    'Este sistema não tem um repositório de chaves que o Outpost possa usar. Aceite que a senha fique em um arquivo de texto simples que só você pode ler: `--plain-text`.',
  noCertificates: ({ path }) =>
    `O arquivo de certificados ${path} não pode ser lido. Indique o caminho completo de um que exista.`,
  noTeamThere: ({ address }) =>
    `Ainda não há nenhuma equipe em ${address}, ou este usuário não pode vê-la. \`outpost team create\` cria uma.`,
  refused: (p) =>
    `O banco de dados em ${p.server} recusou: ${p.reason}. Verifique o usuário, a senha e as permissões.`,
  badCertificate: (p) =>
    `O certificado de ${p.server} não é confiável (${p.reason}), e nada foi enviado. Peça a quem administra o servidor o arquivo dos certificados, e indique-o: sslrootcert=FILE.`,
  noTls: ({ server }) =>
    `O banco de dados em ${server} não oferece conexão criptografada, obrigatória fora deste computador. Nada foi enviado.`,
  unreachable: (p) =>
    `O banco de dados da equipe em ${p.server} não responde${p.reason === '' ? '' : ` (${p.reason})`}. Nada se perde: a próxima sincronização continua de onde esta parou.`,
  newerTables:
    'Esta equipe é mantida por um Outpost mais novo. Nada foi alterado. Instale a versão mais nova para voltar a sincronizar.',
  otherWriter: ({ id }) =>
    `Outra pasta de dados enviou entradas à equipe como este local de trabalho (${id}): é uma cópia desta, e as duas continuaram. Nada foi enviado. Continue com apenas uma delas.`,
  inATeam: ({ team: name }) =>
    `Esta pasta de dados já está na equipe ${name}. \`outpost team leave\` a retira dela.`,
  notInTeam: 'Esta pasta de dados não está em nenhuma equipe. `outpost team join ADDRESS` entra em uma.',
  stopped: 'A sincronização foi interrompida. O que foi enviado e recebido até então fica guardado.',
  step: {
    same: 'Nada de novo em nenhum dos lados.',
    done: (p) => `Envio de ${entries(p.sent)}, recebimento de ${entries(p.received)}.`,
  },
};
