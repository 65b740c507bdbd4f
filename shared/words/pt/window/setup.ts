import type { KeySource, Result } from '../../../contract/index.ts';
import type { setup as english, consent as englishConsent } from '../../en/window/setup.ts';
import { to } from '../common/contracted.ts';
import { plural } from '../common/plural.ts';
import { health } from './health.ts';

const testStatus: Record<Result<'providers.test'>['status'], string> = {
  UP: health.statuses.UP,
  DOWN: health.statuses.DOWN,
  REFUSED: 'Recusa a chave',
  UNKNOWN: health.statuses.UNKNOWN,
  NOT_CONFIGURED: health.statuses.NOT_CONFIGURED,
};

const keySource: Record<KeySource, string> = {
  environment: 'Uma chave vem do ambiente; ela é usada antes de qualquer outra guardada aqui.',
  'key-store': 'Uma chave está guardada, criptografada pelo repositório de chaves deste sistema.',
  'plain-text': 'Uma chave está guardada em um arquivo de texto simples que só você pode ler.',
};

export const setup: typeof english = {
  open: 'Configurar…',
  openOf: (name) => `Configurar ${name}`,
  title: (provider) => `Configurar ${provider}`,
  loading: 'Lendo como os provedores estão conectados…',
  state: {
    on: 'Habilitado: contagens podem lhe ser enviadas.',
    off: 'Desligado: nenhuma contagem lhe é enviada.',
    missing: {
      key: 'Precisa de uma chave.',
      address: 'Precisa de um endereço.',
      account: 'Precisa de um id de conta.',
    },
  },
  key: {
    title: 'Chave',
    source: keySource,
    none: 'Nenhuma chave ainda.',
    noneNeeded: 'Sem chave; é consultado sem ela.',
    label: 'Nova chave',
    replaces: 'Uma nova chave toma o lugar da que está guardada. Nenhuma chave volta a ser mostrada.',
    plainText: 'Guardá-la em um arquivo de texto simples que só eu posso ler',
    plainTextWhy:
      'Este sistema não tem um repositório de chaves que o Outpost possa usar. Uma chave no ambiente nunca é armazenada.',
    send: 'Guardar esta chave',
    sending: 'Guardando a chave…',
    done: 'A chave está guardada.',
    remove: 'Remover a chave',
    removing: 'Removendo a chave…',
    removed: 'A chave que estava guardada aqui foi removida.',
    missing: 'Cole antes a chave.',
    plainTextMissing: 'Marque antes que ela pode ser guardada em um arquivo de texto simples.',
    noKeyStore:
      'Este sistema não tem um repositório de chaves que o Outpost possa usar. Marque que a chave pode ser guardada em um arquivo de texto simples, ou forneça-a no ambiente.',
  },
  connection: {
    title: 'Conexão',
    address: 'Endereço',
    ownAddress: 'O do próprio provedor',
    ownAddressAt: (host) => `O do próprio provedor (${host})`,
    otherAddress: 'Outro…',
    otherAddressLabel: 'Endereço base',
    addressHelp: 'O que vem antes de /chat/completions, como https://host/v1.',
    addressWrong:
      'Este endereço não pode ser usado. Deve ser como https://host/v1, sem nome de usuário, consulta nem fragmento; http simples só nesta máquina ou na rede dela.',
    elsewhere: (provider) =>
      `Salvar outro endereço desliga ${provider} até que se veja o que é enviado para lá.`,
    model: 'Modelo',
    anyModel: 'O Outpost escolhe',
    anyModelNow: (model) => `O Outpost escolhe (último: ${model})`,
    otherModel: 'Outro nome…',
    otherModelLabel: 'Nome do modelo',
    modelWrong: 'Escreva o nome do modelo como o provedor o escreve.',
    listModels: 'Listar os modelos',
    listing: 'Pedindo a lista…',
    listed: (count, models) =>
      plural(count, {
        one: `${models} modelo na lista; escolha-o no campo.`,
        other: `${models} modelos na lista; escolha um no campo.`,
      }),
    noneListed: 'Nenhum modelo na lista. Escreva o nome de um.',
    account: 'Id da conta',
    accountHelp: '32 dígitos hexadecimais, na página de visão geral da conta.',
    accountWrong: 'Um id de conta tem 32 dígitos hexadecimais: 0 a 9 e a até f.',
    dailyBudget: 'Máximo de tokens por dia',
    dailyBudgetHelp:
      'Enviados e recebidos em conjunto; vazio significa sem limite próprio. A contagem recomeça às 00:00 UTC.',
    dailyBudgetWrong: 'Escreva um número inteiro a partir de 1, ou deixe vazio.',
    save: 'Salvar',
    saving: 'Salvando…',
    done: 'Salvo.',
  },
  test: {
    title: 'Teste',
    help: 'Verifica se ele responde e aceita a chave. Nenhuma contagem é enviada, nenhum token consumido.',
    run: 'Testar',
    runOf: (provider) => `Testar ${provider}`,
    running: (provider) => `Consultando ${provider}…`,
    status: testStatus,
    offline: 'Este computador está sem conexão; por isso um provedor em outro lugar não responde.',
  },
  places: {
    title: 'O que é enviado',
    coded: 'Enviar locais como números em vez de nomes',
    codedHelp: 'Para todos os provedores. Contagens, datas e a doença são sempre enviadas.',
    saving: 'Salvando…',
    show: 'Mostrar o que é enviado…',
  },
  saveFirst: 'Salve antes as alterações.',
  enable: (provider) => `Habilitar ${provider}…`,
  disable: (provider) => `Desligar ${provider}`,
  disabling: 'Desligando…',
  holds: (provider) =>
    `${provider} detém a trava: desligado, ele a perde, e uma execução em andamento termina sem resultado.`,
  enabled: (provider) => `${provider} está habilitado. Pode ser consultado a partir da próxima execução.`,
  disabled: (provider) => `${provider} está desligado. Nenhuma contagem lhe é mais enviada.`,
};

export const consent: typeof englishConsent = {
  title: (provider) => `Habilitar ${provider}?`,
  lead: (provider, host) =>
    `Com o seu consentimento, uma execução consulta ${provider} uma vez para cada local, enviando o que está abaixo para **${host}**. Nada mais do conjunto de dados é enviado.`,
  leadNear: (provider, host) =>
    `Com o seu consentimento, uma execução consulta ${provider} uma vez para cada local, enviando o que está abaixo para **${host}**, que é esta máquina ou está na rede dela. Nada mais do conjunto de dados é enviado.`,
  where: 'Vai para',
  training: 'Treinamento',
  retention: 'Fica guardado lá',
  unknownPolicy: 'Não se sabe para este endereço: pergunte a quem o opera.',
  size: 'Tamanho aproximado',
  sizeValue: (p) =>
    plural(p.count, {
      one: `Cerca de ${p.inAll} tokens para uma execução de ${p.places} local.`,
      other: `Cerca de ${p.inAll} tokens para uma execução de todos os ${p.places} locais, ${p.perPlace} para cada um.`,
    }),
  sizeNote: 'Perguntas e as respostas mais longas em conjunto; repetições após uma falha somam-se a isso.',
  warning: 'Leia isto antes:',
  request: 'O que é enviado',
  requestOf: (place) => `A solicitação para ${place}, exatamente como seria enviada.`,
  dataset: 'Conjunto de dados',
  place: 'Local',
  firstPlace: 'O primeiro para o qual se pode fazer previsão',
  kinds:
    'Para um local de cada vez: a doença, o local por nome ou número, sua população se conhecida, as contagens semanais de casos e óbitos com suas datas, e o que se pede. Linhas sobre pessoas nunca são enviadas.',
  noDataset: 'Ainda não há conjunto de dados, portanto não há solicitação a mostrar.',
  anyModel: 'O modelo indicado representa o que será escolhido quando se fizer a primeira solicitação.',
  asking: 'Montando a solicitação…',
  enable: (provider) => `Habilitar ${provider}`,
  enabling: 'Habilitando…',
  keepOff: 'Manter desligado',
  titleEnabled: (provider) => `O que é enviado ${to(provider)}`,
  leadEnabled: (provider, host) =>
    `Uma execução consulta ${provider} uma vez para cada local, enviando o que está abaixo para **${host}**. Nada mais do conjunto de dados é enviado.`,
};
