import { useServices } from '../../data/Services.ts';
import { ImportButton } from '../import/index.ts';
import { SampleCards } from './SampleCards.tsx';

/** What to do when there is nothing yet. */
export function EmptyStart() {
  const { text, isMac } = useServices();
  const words = text.overview.empty;
  return (
    <div className="view">
      <section className="empty">
        <h1>{words.title}</h1>
        <p className="lead">{words.sentence(isMac ? text.shell.keys.openMac : text.shell.keys.open)}</p>
        <p className="muted">{words.formats}</p>
        <div className="actions">
          <ImportButton words={words.importFile} opens="file-dialog" isPrimary />
          <ImportButton words={words.paste} opens="paste" />
        </div>
      </section>
      <SampleCards />
    </div>
  );
}
