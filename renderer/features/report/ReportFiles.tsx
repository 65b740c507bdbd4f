import { useState } from 'react';
import { type ReportFormat, reportFormats } from '../../../shared/contract/report.ts';
import { useServices } from '../../data/Services.ts';
import { useReportState } from '../../data/useStores.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { bytesOf, saveFile } from '../../ui/saveFile.ts';
import { errorSentence } from '../../words/errorSentence.ts';

const TYPES: Readonly<Record<ReportFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How the report leaves the window: on paper, as PDF by the printer's dialog, or as a file. */
export function ReportFiles({ datasetId }: { datasetId: string }) {
  const { stores, text, isMac } = useServices();
  const paper = useReportState((state) => state.paper);
  const [said, setSaid] = useState<{ words: string; isFailure: boolean } | null>(null);
  const words = text.report;
  const save = async (format: ReportFormat) => {
    try {
      const file = await stores.answers.client.call('report.export', { datasetId, format, paper });
      const content = file.encoding === 'base64' ? bytesOf(file.content) : file.content;
      saveFile(file.suggestedName, new Blob([content], { type: TYPES[format] }));
      setSaid({ words: words.saved(file.suggestedName), isFailure: false });
    } catch (thrown) {
      setSaid({ words: errorSentence(thrown, text), isFailure: true });
    }
  };
  return (
    <>
      <p className="actions">
        <ActionButton
          isPrimary
          onClick={() => window.print()}
          shortcut={isMac ? text.shell.keys.printMac : text.shell.keys.print}
        >
          {words.print}
        </ActionButton>
        {reportFormats.map((format) => (
          <ActionButton key={format} onClick={() => void save(format)}>
            {words.formats[format]}
          </ActionButton>
        ))}
      </p>
      <p role={said?.isFailure === true ? 'alert' : 'status'} className="muted">
        {said?.words ?? ''}
      </p>
    </>
  );
}
