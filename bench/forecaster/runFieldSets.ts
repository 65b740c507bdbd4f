/** Scores the embedded forecaster on outbreaks other than influenza: `runFieldSets.ts FOLDER [MODEL [NAME]]`. */
import { argv, stdout } from 'node:process';
import { forecastPanel } from '../../main/core/forecaster/forecastPanel.ts';
import type { EmbeddedModel } from '../../shared/providers/embeddedModel.ts';
import { fieldLine, scoreFieldSet } from './fieldScores.ts';
import { readFieldSets } from './fieldSets.ts';

const [folder, model = 'auto', wanted = ''] = argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the field sets.');
for (const set of await readFieldSets(folder, wanted)) {
  const score = scoreFieldSet(
    set,
    (order) =>
      forecastPanel({ ...order, model: model as EmbeddedModel, disease: set.disease, history: [] }).quantiles,
  );
  stdout.write(`${fieldLine(score)}\n`);
}
