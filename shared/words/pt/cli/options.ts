import type { options as english, OptionWords } from '../../en/cli/options.ts';

const option = (value: string, text: string, standard: string | null): OptionWords => ({
  value,
  text,
  standard,
});
const flag = (text: string, standard = 'desligada'): OptionWords => option('', text, standard);

const reason = option('TEXT', 'Diz por quê, para quem ler depois a trilha de auditoria.', null);
const sheet = option('NAME', 'Lê esta planilha de uma pasta de trabalho.', 'a primeira planilha com linhas');
const asOf = 'Usa só o que se conhecia neste dia, YYYY-MM-DD.';
const limit = (what: string, standard: string) =>
  option('N', `Mostra no máximo esta quantidade de ${what}.`, standard);

const everywhere: Readonly<Record<string, OptionWords>> = {
  'as-of': option('DATE', asOf, 'hoje; em uma reprise, o dia do próprio conjunto de dados'),
  backtest: flag(
    'Faz agora o teste retrospectivo do modelo offline nas novas contagens, mesmo que demore.',
    'só onde é rápido',
  ),
  dataset: option(
    'ID',
    'Escolhe um conjunto de dados importado; `outpost datasets` os lista.',
    'o conjunto de dados do conjunto de previsões mais recente',
  ),
  disease: option('D', 'Indica a doença das contagens.', 'como diz o arquivo'),
  'dry-run': flag('Diz o que mudaria, e nada altera.'),
  file: option(
    'FILE...',
    'Lê arquivos de contagens; vários juntos são um só conjunto de dados, como casos e óbitos.',
    'nenhum',
  ),
  hub: option(
    'OUT.csv',
    'Grava também as previsões em um arquivo no formato dos hubs de previsão.',
    'nenhum arquivo',
  ),
  into: option(
    'ID|new',
    'Atualiza este conjunto de dados, ou cria um novo.',
    'o conjunto de dados que os arquivos continuam',
  ),
  location: option('CODE_OR_NAME...', 'Toma só este local; pode ser dada várias vezes.', 'todos os locais'),
  mapping: option(
    'M.json',
    'Indica como as colunas, datas e contagens devem ser lidas.',
    'como mostra o arquivo',
  ),
  name: option('N', 'Dá nome ao conjunto de dados.', 'o nome do arquivo'),
  'no-backtest': flag('Deixa de fora o teste retrospectivo do modelo offline.'),
  population: option('P.csv', 'Lê quantas pessoas vivem em cada local.', 'como diz o arquivo, se o diz'),
  'population-source': option(
    'TEXT',
    'Diz de onde vêm as populações, em no máximo 120 letras.',
    'a que o conjunto de dados tem, onde não mudam',
  ),
  provider: option('ID', 'Consulta este provedor, só nesta execução.', 'aquele de quem é a vez'),
  reason,
  sheet,
};

const ofCommand: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  import: {
    'as-of': option(
      'DATE',
      'Diz de que dia são as contagens, YYYY-MM-DD.',
      'hoje; para dados antigos, o dia seguinte à última data',
    ),
    'dry-run': flag('Diz o que seria lido e armazenado, e nada armazena.'),
    watch: flag('Relê os arquivos sempre que mudam, enquanto o Outpost está aberto.'),
  },
  'datasets remove': {
    yes: option('', 'Confirma que o conjunto de dados deve ser removido.', null),
  },
  forecast: {
    dataset: option(
      'ID',
      'Faz a previsão de um conjunto de dados importado; é necessária esta ou --file.',
      'nenhum',
    ),
    file: option(
      'FILE...',
      'Importa antes arquivos de contagens; vários juntos são um só conjunto de dados.',
      'nenhum',
    ),
    'dry-run': flag('Diz de quem uma execução com --provider tomaria a trava emprestada, e nada executa.'),
    reason: option('TEXT', 'Diz por que --provider faz esta execução.', 'sem motivo'),
    horizons: option(
      'N',
      'Prevê esta quantidade de semanas, 1 a 8.',
      'a configuração forecast.horizons, de início 4',
    ),
  },
  forecasts: {
    before: option(
      'MARK',
      'Continua com a página seguinte, mais antiga; a página anterior diz a marca.',
      'a página mais recente',
    ),
    current: flag('Mostra só o conjunto que vale para o seu conjunto de dados.'),
    dataset: option('ID', 'Mostra só previsões deste conjunto de dados.', 'todos os conjuntos de dados'),
    limit: limit('previsões', '1000'),
  },
  'forecasts export': {
    format: option('csv|json|hub', 'Escolhe o formato do arquivo.', null),
    out: option('FILE', 'Indica o arquivo a gravar.', null),
  },
  assess: {
    dataset: option('ID', 'Examina um conjunto de dados importado; é necessária esta ou --file.', 'nenhum'),
    file: option('FILE...', 'Examina arquivos de contagens sem armazená-los.', 'nenhum'),
  },
  hindcast: {
    disease: option('D', 'Indica a doença das contagens.', 'como dizem os arquivos'),
    file: option(
      'FILE...',
      'Prevê semanas passadas de arquivos de contagens; --origins diz quantas.',
      'nenhum',
    ),
    from: option('DATE', 'Deixa de fora rodadas anteriores a este dia.', 'a primeira rodada'),
    hub: option('OUT.csv[.gz]', 'Indica o arquivo a gravar, compactado se termina em .gz.', null),
    model: option(
      'auto|no-change|tiered|boosted',
      'Escolhe como o modelo offline faz previsões.',
      'a configuração providers.embedded.model, de início auto',
    ),
    origins: option(
      'N',
      'Faz previsões desta quantidade das semanas mais recentes dos arquivos.',
      'nenhuma, e necessária com --file',
    ),
    provider: option(
      'ID',
      'Indica o provedor; só com o modelo offline se podem fazer previsões retrospectivas.',
      'o modelo offline',
    ),
    rounds: option(
      'R.csv',
      'Lê de que rodadas fazer previsões, e o que se conhecia em que dia.',
      'nenhum, e necessária com --vintages',
    ),
    to: option('DATE', 'Deixa de fora rodadas posteriores a este dia.', 'a última rodada'),
    vintages: option(
      'V.csv[.gz]',
      'Lê as contagens como se conheciam em cada dia.',
      'nenhum; é necessária esta ou --file',
    ),
  },
  'level set': {
    by: option('NAME', 'Diz quem define o nível.', 'o nome em `report.author`'),
    dataset: option('ID', 'Indica o conjunto de dados.', 'nenhum, e necessária'),
    location: option('CODE_OR_NAME', 'Indica o local.', 'nenhum, e necessária'),
    to: option('red|yellow|green|not-assessed', 'Diz que nível é mostrado.', 'nenhum, e necessária'),
    until: option('DATE|TIME', 'Diz por quanto tempo vale o nível, também com novas previsões.', '7 dias'),
  },
  'level end': {
    by: option('NAME', 'Diz quem o encerra.', 'o nome em `report.author`'),
    dataset: option('ID', 'Indica o conjunto de dados.', 'nenhum, e necessária'),
    location: option('CODE_OR_NAME', 'Indica o local.', 'nenhum, e necessária'),
    reason: { ...reason, standard: 'sem motivo' },
  },
  'level list': {
    dataset: option('ID', 'Mostra só os deste conjunto de dados.', 'todos os conjuntos de dados'),
  },
  'lock pin': {
    until: option('DATE|TIME|never', 'Diz por quanto tempo o provedor é mantido.', '7 dias'),
  },
  audit: {
    codes: flag('Mostra também os códigos da trilha, como os tem o seu JSON.'),
    export: option(
      'OUT.jsonl',
      'Grava os registros em um arquivo, os mais antigos primeiro, um documento JSON por linha.',
      'nenhum arquivo',
    ),
    limit: limit('registros', '50'),
    since: option('SEQ', 'Mostra só registros depois deste número.', 'os registros mais recentes'),
    verify: flag('Verifica no disco que nenhum registro foi alterado ou removido.'),
  },
  'config set-secret': {
    'plain-text': flag('Guarda a chave sem criptografia onde este computador não tem repositório de chaves.'),
  },
  normalize: {
    provider: option('ID', 'Indica o provedor de que é a resposta.', 'nenhum'),
    reply: option('REPLY.json', 'Lê a resposta do modelo; `-` é a entrada padrão.', null),
    request: option('REQ.json', 'Lê o que se pediu ao modelo; `-` é a entrada padrão.', null),
  },
  score: {
    by: option(
      'horizon|location|reference_date|target_end_date',
      'Dá também as pontuações de cada grupo.',
      'todos em conjunto',
    ),
    compare: option(
      '[NAME=]B[,B]...',
      'Lê as previsões com que comparar; as primeiras são a medida das pontuações relativas.',
      'nenhuma',
    ),
    dataset: option(
      'ID',
      'Mostra só o histórico de acertos deste conjunto de dados.',
      'todos os conjuntos de dados',
    ),
    'exclude-locations': option('A,B', 'Deixa locais de fora.', 'nenhum local'),
    exclusions: option('X', 'Lê que tarefas deixar de fora.', 'nenhuma tarefa'),
    forecasts: option(
      '[NAME=]F[,F]...',
      'Lê as previsões a pontuar, no formato dos hubs de previsão.',
      'o histórico de acertos da pasta de dados',
    ),
    'require-complete': flag('Recusa previsões às quais falta uma tarefa daquelas com que são comparadas.'),
    target: option('NAME', 'Escolhe o target onde os arquivos contêm vários.', 'o único que há'),
    truth: option('T', 'Lê o que ocorreu.', 'nenhum, e necessária com --forecasts'),
  },
  report: {
    dataset: option(
      'ID',
      'Faz o relatório do conjunto atual deste conjunto de dados.',
      'nenhum, e necessária',
    ),
    out: option('FILE', 'Grava neste arquivo; a terminação diz o formato.', 'nenhum, e necessária'),
    number: option('N', 'Numera o relatório.', 'o número guardado com o conjunto de dados'),
    author: option(
      'A',
      'Indica quem o escreveu.',
      'a autoria guardada com o conjunto de dados, senão `report.author`',
    ),
    organisation: option(
      'O',
      'Indica a instituição.',
      'a guardada com o conjunto de dados, senão `report.organisation`',
    ),
    final: flag(
      'Marca o relatório como final; sem isto é um rascunho, a menos que esteja guardado como final.',
    ),
    paper: option('a4|letter', 'Escolhe o papel de uma página.', 'a4'),
    picture: option(
      'map|bars',
      'Escolhe o que fica ao lado da curva epidêmica: os níveis dos locais em um mapa, ou os casos deles em barras.',
      'o guardado com o conjunto de dados, senão um mapa onde a maioria dos locais tem contorno',
    ),
  },
  erase: {
    yes: option('', 'Confirma que tudo deve ser apagado.', null),
    'dry-run': flag('Lista o que seria apagado, e não apaga nada.'),
  },
  doctor: { network: flag('Olha também agora a rede e cada provedor ativado, sem consumir tokens.') },
  health: {
    once: flag('Verifica agora, sem consumir tokens, em vez de dizer o que se soube por último.'),
  },
  'scheduler pause': { reason: { ...reason, standard: 'sem motivo' } },
  'config set': {
    entry: option(
      'NAME',
      'Altera um item de uma configuração que tem itens, como uma só doença.',
      'a configuração inteira',
    ),
  },
  'team conflicts': {
    limit: option('N', 'Lista no máximo esta quantidade.', '100'),
    offset: option('N', 'Omite primeiro esta quantidade.', '0'),
  },
  'team create': {
    name: option('NAME', 'Dá este nome à equipe.', 'Outpost'),
    password: flag('Pede a senha do usuário do banco de dados, sem mostrá-la ou pela entrada padrão.'),
    'plain-text': flag(
      'Guarda a senha sem criptografia na pasta de dados onde este computador não tem repositório de chaves.',
    ),
  },
  'team join': {
    password: flag('Pede a senha do usuário do banco de dados, sem mostrá-la ou pela entrada padrão.'),
    'plain-text': flag(
      'Guarda a senha sem criptografia na pasta de dados onde este computador não tem repositório de chaves.',
    ),
  },
  'bundle export': {
    encrypt: flag(
      'Pede uma frase secreta, sem mostrá-la ou pela entrada padrão, e criptografa o pacote com ela.',
    ),
    replace: flag('Substitui um arquivo com esse nome.'),
    'with-exchanges': flag('Inclui também os pedidos exatos aos provedores e suas respostas.'),
  },
  'bundle import': {
    'read-only': flag(
      'Guarda o local de trabalho para leitura, mesmo onde a pasta de dados está vazia.',
      'desligada; uma pasta de dados vazia passa a ser este local de trabalho',
    ),
  },
  serve: {
    'no-open': flag('Mostra só o endereço, e não abre nenhum navegador.'),
    port: option('N', 'Usa esta porta de 127.0.0.1.', 'qualquer porta livre'),
  },
};

export const options: typeof english = {
  of: (command, name) =>
    ofCommand[command === 'forecasts list' ? 'forecasts' : command]?.[name] ?? everywhere[name],
};
