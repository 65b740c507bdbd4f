import type { LockDryRun } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { lockValueWords } from './lockChangeWords.ts';

/** What a command would change, field by field, and who would serve the next run. */
export function LockAnswer({ dryRun, isLoan }: { dryRun: LockDryRun; isLoan: boolean }) {
  const services = useServices();
  const words = services.text.provider.confirm;
  // Its number says nothing to the person who decides; the audit trail has it.
  const changes = Object.entries(dryRun.wouldChange).filter(([field]) => field !== 'epoch');
  return (
    <div className="lock-answer">
      {dryRun.reason === '' ? null : (
        <p>
          <CoreWords words={dryRun.reason} />
        </p>
      )}
      <h3>{words.wouldChange}</h3>
      {changes.length === 0 ? <p>{isLoan ? words.nothingAfter : words.nothing}</p> : null}
      <ul>
        {changes.map(([field, { from, to }]) => (
          <li key={field}>
            {words.change(
              words.fields[field] ?? field,
              lockValueWords(field, from, services),
              lockValueWords(field, to, services),
            )}
          </li>
        ))}
      </ul>
      <p>
        {dryRun.nextRunUses === null
          ? words.nextRunNobody
          : words.nextRun(services.text.common.providerNames.inSentence(dryRun.nextRunUses))}
      </p>
    </div>
  );
}
