import { useDataset } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { useReportState } from '../../data/useStores.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { Banner } from '../../ui/Banner.tsx';
import { FailedLoad } from '../../ui/FailedLoad.tsx';
import { SavePicture } from '../../ui/picture/SavePicture.tsx';
import type { DrawnChart } from '../../ui/picture/savePicture.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { DatasetGate } from '../dataset/index.ts';
import { AskButton } from '../run/index.ts';
import { HighlightList } from './HighlightList.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { ReportForm } from './ReportForm.tsx';
import { ReportPage } from './ReportPage.tsx';
import { type ReportAnswer, useKeptDraft, useReport } from './reportQueries.ts';
import './report.css';

/** The epidemic curve of the pages as they are shown: small counts are hidden in it as they are there. */
function curveOf(): DrawnChart {
  const tree = document.querySelector('.report-page')?.shadowRoot;
  return { svg: tree?.querySelector<SVGSVGElement>('svg.chart:has(#curve-hatch)') ?? null };
}

/** Whether what was written is on disk, said where one writes. */
function KeptLine() {
  const { stores, text } = useServices();
  const kept = useReportState((state) => state.kept);
  const sentence = useReportState((state) => state.sentence);
  if (sentence !== null)
    return <FailedLoad sentence={sentence} onRetry={() => stores.report.getState().keepAgain()} />;
  return (
    <p role="status" className="muted">
      {kept === 'keeping' ? text.report.keeping : text.report.kept}
    </p>
  );
}

function Sheet({ datasetId, answer }: { datasetId: string; answer: ReportAnswer }) {
  const { stores, text } = useServices();
  const kept = useKeptDraft(datasetId);
  const open = useReportState((state) => state.open);
  const writeBlock = useWriteBlock();
  const draft = open?.datasetId === datasetId ? open.draft : kept.value;
  const { report, html } = answer;
  const pictures = useViewsWords().picture;
  const onWrite = (next: NonNullable<typeof draft>) => stores.report.getState().write(datasetId, next);
  return (
    <div className="view report-view">
      <section className="report-side">
        <h1>{text.report.title}</h1>
        <ReportFiles datasetId={datasetId} />
        {report.notices.map(({ code, text: words }) => (
          <Banner key={code} tone="amber">
            {words}
          </Banner>
        ))}
        {kept.sentence === null ? null : <FailedLoad sentence={kept.sentence} onRetry={kept.retry} />}
        {draft === null ? null : (
          <>
            {writeBlock === null ? <KeptLine /> : <p className="muted">{writeBlock}</p>}
            <HighlightList
              {...{ draft, onWrite }}
              shown={report.highlights}
              takenOut={report.removedHighlights}
            />
            <ReportForm {...{ draft, onWrite }} picture={report.placesPicture} />
          </>
        )}
      </section>
      <section className="report-paper pictured" aria-label={text.report.preview}>
        <SavePicture
          title={pictures.curveOf(report.header.disease)}
          lines={[report.source.company, pictures.curveMarks]}
          datasetId={datasetId}
          nameParts={[[report.header.disease, datasetId], 'curve', report.header.dataTo?.label ?? '']}
          loadDraw={async () => curveOf}
        />
        <ReportPage html={html} />
      </section>
    </div>
  );
}

function FilledReport() {
  const { text } = useServices();
  const datasetId = useDataset()?.id ?? null;
  const paper = useReportState((state) => state.paper);
  const { value, sentence, refusal, retry } = useReport(datasetId, paper);
  if (datasetId === null) return <p role="status">{text.shell.loading}</p>;
  if (refusal?.code === 'NO_FORECAST_YET')
    return (
      <div className="view">
        <h1>{text.report.title}</h1>
        <p>{text.report.noForecast}</p>
        <p className="actions">
          <AskButton />
        </p>
      </div>
    );
  if (sentence !== null) return <FailedLoad sentence={sentence} onRetry={retry} />;
  if (value === null) return <p role="status">{text.shell.loading}</p>;
  return <Sheet key={datasetId} datasetId={datasetId} answer={value} />;
}

/** The situation report: what is written on one side, and beside it the pages as they print. */
export function ReportView() {
  return (
    <DatasetGate>
      <FilledReport />
    </DatasetGate>
  );
}
