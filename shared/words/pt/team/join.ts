import type { TeamWords } from '../../team.ts';

/** The form of a data folder that is in no team. */
export const join: TeamWords['join'] = {
  title: 'Entrar em uma equipe',
  address: 'Endereço do banco de dados',
  addressHelp:
    'Sem a senha, como postgres://USER@HOST:PORT/DATABASE. Quem administra o banco de dados o fornece.',
  addressMissing: 'Escreva antes o endereço do banco de dados.',
  password: 'Senha',
  passwordHelp:
    'Fica no repositório de chaves deste sistema e nunca mais é mostrada. Deixe-a vazia se o banco de dados não pede nenhuma.',
  passwordHelpPlain: 'Nunca mais é mostrada. Deixe-a vazia se o banco de dados não pede nenhuma.',
  plainText: 'Guardar a senha em um arquivo de texto simples que só eu posso ler',
  plainTextWhy: 'Este sistema não tem um repositório de chaves que o Outpost possa usar.',
  plainTextMissing: 'Marque antes que a senha pode ser guardada em um arquivo de texto simples.',
  begin: 'Criar aqui uma equipe, se o banco de dados ainda não tem nenhuma',
  name: 'Nome da nova equipe',
  nameMissing: 'Dê antes um nome à nova equipe.',
  submit: 'Entrar',
  submitBegin: 'Criar e entrar',
  joining: 'Conectando ao banco de dados…',
  refusals: {
    NO_TEAM_THERE:
      'Ainda não há nenhuma equipe neste banco de dados, ou este usuário não pode vê-la. Verifique o endereço, ou marque que uma equipe seja criada aqui.',
    IN_A_TEAM: 'Esta pasta de dados já está em uma equipe. Saia dela antes.',
    NOT_IN_TEAM: 'Esta pasta de dados não está mais em nenhuma equipe.',
    NO_KEY_STORE:
      'Este sistema não tem um repositório de chaves que o Outpost possa usar. Marque que a senha pode ser guardada em um arquivo de texto simples.',
  },
};
