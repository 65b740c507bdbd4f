import type { Cycle, StepRecord } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { CoreWords } from '../../ui/CoreWords.tsx';
import { StateChip, stepMarks } from '../../ui/StateChip.tsx';
import { durationWords } from '../../words/durationWords.ts';

function StepRow({ step }: { step: StepRecord }) {
  const services = useServices();
  const words = services.text.background.cycle;
  return (
    <tr>
      <th scope="row">{services.text.common.cycles.steps[step.name]}</th>
      <td>
        <StateChip mark={stepMarks[step.outcome]} words={words.outcomes[step.outcome]} />
      </td>
      <td className="number">{step.ms === null ? words.notEnded : durationWords(step.ms, services)}</td>
      <td>
        <CoreWords words={step.message} />
      </td>
    </tr>
  );
}

/** The steps of one cycle in their order, each with what it came to and why. */
export function CycleSteps({ cycle }: { cycle: Cycle }) {
  const { text, format } = useServices();
  const words = text.background.cycle;
  const { step, outcome, duration, message } = words.columns;
  if (cycle.steps.length === 0) return <p className="muted">{words.noSteps}</p>;
  return (
    <div className="scroll-x">
      <table className="steps-table">
        <caption className="visually-hidden">{words.caption(format.moment(cycle.startedAt))}</caption>
        <thead>
          <tr>
            <th scope="col">{step}</th>
            <th scope="col">{outcome}</th>
            <th scope="col" className="number">
              {duration}
            </th>
            <th scope="col">{message}</th>
          </tr>
        </thead>
        <tbody>
          {cycle.steps.map((record) => (
            <StepRow key={record.name} step={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
