/**
 * A real process with a data folder of its own that gives and takes until it is killed. Arguments: the folder and the address of the
 * team. Says on stdout, as lines of JSON, that all was given and taken at its start (`whole`: how many entries are its own), and then
 * which of its entries are saved (`saved`), each before it is given.
 */
import { openForWriting } from '../../../main/adapters/dataFolder.ts';
import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import { systemClock } from '../../../main/adapters/systemClock.ts';
import { createSiteShelf } from '../../../main/adapters/team/siteShelf.ts';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import { openLedger } from '../../../main/core/ledger/openLedger.ts';
import { TeamMember } from '../../../main/core/team/member/TeamMember.ts';
import { teamDocument } from '../../../main/core/team/teamDocument.ts';
import { createFakeKeys } from '../fakeKeys.ts';
import { createMemoryLog } from '../memoryLog.ts';
import { memberArchives, memberDocuments } from '../team/memberArchives.ts';
import { datasetDraft, settingDraft } from '../testLedger.ts';

const [folder, address] = process.argv.slice(2) as [string, string];
const say = (value: object) => void process.stdout.write(`${JSON.stringify(value)}\n`);

const store = await openForWriting(folder, 'test');
const ports = { store, clock: systemClock, crypto: nodeCrypto, log: createMemoryLog() };
const { ledger, documents } = await openLedger(ports, memberDocuments);
const document = documents.get(teamDocument);
const shelf = createSiteShelf(folder);
const parts = { ...ports, keys: createFakeKeys(), servers: teamServers, shelf, ledger, document };
const member = new TeamMember({
  ...parts,
  ...memberArchives(ports, ledger, documents),
  changed: () => {},
});
const { signal } = new AbortController();
if (document.value.membership === null) await member.join(address, null, false, { name: 'Team' });

/** Entries with a file each, and some without. */
async function work(): Promise<void> {
  const number = ledger.state.appliedSeq;
  const text = JSON.stringify(`${number} `.repeat(1 + ((number * 7_919) % 9_000)));
  const file = `datasets/d${number}.json.gz`;
  await store.files.put(file, text);
  const draft = datasetDraft(`d${number}`);
  const details = { ...draft.details, file, fileHash: nodeCrypto.sha256(text) };
  const settings = [1, 2, 3].map((n) => settingDraft('report.author', `author ${number} ${n}`));
  await ledger.transact(() => ({ entries: [{ ...draft, details }, ...settings], answer: null }));
}

if (ledger.state.appliedSeq === 0) await work();
await member.sync(signal);
say({ whole: ledger.state.appliedSeq });
for (;;) {
  await work();
  say({ saved: ledger.state.appliedSeq });
  await member.sync(signal);
}
