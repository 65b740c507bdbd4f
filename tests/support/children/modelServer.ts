/**
 * A server of models in a process of its own, so that the whole of it can be stopped. Its first reply stops in the middle where the
 * argument is `half`; all others are whole. Says on stdout, as lines of JSON, where it listens (`origin`), that half a reply is out
 * (`half`), and that a client has left it (`left`).
 */
import { asLlamaServer } from '../modelServers/llamaServer.ts';
import { startProviderStub } from '../providerStub.ts';
import { heldForecast } from '../wireAnswer.ts';

const say = (value: object) => void process.stdout.write(`${JSON.stringify(value)}\n`);

const stub = await startProviderStub();
asLlamaServer(stub, { slots: 4 });
if (process.argv[2] === 'half') {
  stub.chat(heldForecast().reply);
  stub.answered().then(() => say({ half: true }));
}
stub.left().then(() => say({ left: true }));
say({ origin: stub.origin });
process.stdin.on('end', () => void stub.close());
process.stdin.resume();
