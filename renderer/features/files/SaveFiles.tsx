import type { Params } from '../../../shared/contract/index.ts';
import { useServices } from '../../data/Services.ts';
import { type SaveChoice, SaveMenu } from '../../ui/SaveMenu.tsx';
import { bytesOf, saveFile } from '../../ui/saveFile.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';

const TYPES = {
  csv: 'text/csv;charset=utf-8',
  hub: 'text/csv;charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What `forecasts export` and `report` write on the command line, from the screens. */
export function SaveFiles({ datasetId }: { datasetId: string }) {
  const { stores } = useServices();
  const words = useViewsWords().files;
  const { client } = stores.answers;
  const forecasts = (label: string, format: Params<'forecasts.export'>['format']): SaveChoice => ({
    words: label,
    async save() {
      const { text, suggestedName } = await client.call('forecasts.export', { format, datasetId });
      const name = format === 'hub' ? suggestedName.replace(/\.csv$/, '-hub.csv') : suggestedName;
      saveFile(name, new Blob([text], { type: TYPES[format] }));
      return words.saved(name);
    },
  });
  const report = (label: string, format: Params<'report.export'>['format']): SaveChoice => ({
    words: label,
    async save() {
      const file = await client.call('report.export', { datasetId, format });
      const content = file.encoding === 'base64' ? bytesOf(file.content) : file.content;
      saveFile(file.suggestedName, new Blob([content], { type: TYPES[format] }));
      return words.saved(file.suggestedName);
    },
  });
  return (
    <SaveMenu
      label={
        <>
          {words.save}
          <span className="visually-hidden"> {words.label}</span>
        </>
      }
      groups={[
        {
          title: words.forecasts,
          choices: [forecasts(words.csv, 'csv'), forecasts(words.hub, 'hub'), forecasts(words.json, 'json')],
        },
        {
          title: words.report,
          choices: [
            report(words.pdf, 'pdf'),
            report(words.xlsx, 'xlsx'),
            report(words.reportCsv, 'csv'),
            report(words.html, 'html'),
            report(words.txt, 'txt'),
          ],
        },
      ]}
    />
  );
}
