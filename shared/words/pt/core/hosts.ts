import type { hosts as english } from '../../en/core/hosts.ts';

export const hosts: typeof english = {
  noSession:
    'Esta página não tem mais uma sessão com o Outpost. Inicie o Outpost novamente e abra o endereço que ele mostra.',
  otherRequest: 'Este endereço não aceita esse tipo de solicitação.',
  portTaken: ({ port }) =>
    `A porta ${port} não pode ser usada: outro programa a ocupa, ou ela exige mais direitos. Escolha outra porta.`,
  otherAddress: 'Este endereço não é o que o Outpost atende.',
  otherWebsite: 'Solicitações de outros sites não são respondidas.',
  sendJson: 'As solicitações devem ser enviadas como application/json.',
  tooLarge: 'A solicitação é maior que 4 MiB; envie-a em partes.',
  noJson: 'A solicitação não é JSON válido.',
  nothingHere: 'Não há nada aqui.',
  closedPage: `<!doctype html>
<html lang="pt">
<head><meta charset="utf-8"><title>Outpost</title></head>
<body>
<h1>Este endereço não está mais aberto</h1>
<p>O Outpost abre sua página para um só navegador, com o endereço que mostra ao ser iniciado.</p>
<p>Use esse endereço no navegador em que o abriu pela primeira vez, ou inicie o Outpost novamente e abra o novo endereço.</p>
</body>
</html>
`,
  onlyRead: 'Este endereço só pode ser lido.',
  chooseFiles: 'Escolher arquivos',
  allFiles: 'Todos os arquivos',
  onlyWindow: 'Só a própria janela do Outpost pode pedir isto.',
  notStarted: 'Não foi possível iniciar o Outpost',
  noBuiltPage: ({ folder }) =>
    `Não há página construída em ${folder}. Execute "npm run build", ou instale o Outpost novamente.`,
  onlyPage: 'Só a própria página do Outpost pode pedir isto.',
};
