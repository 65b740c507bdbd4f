import { helpWordsFor } from '../../../shared/words/help.ts';
import { helpTerms } from '../../../shared/words/helpTerms.ts';
import { pickLanguage } from '../../../shared/words/language.ts';
import { useServices } from '../../data/Services.ts';
import { useHelp } from '../../data/useStores.ts';
import { Dialog } from '../../ui/Dialog.tsx';

/** Each term with one sentence, where its formula comes from, and an example; the one that was asked about first. */
export function HelpDialog() {
  const { stores, text } = useServices();
  const asked = useHelp((state) => state.term);
  const words = helpWordsFor(pickLanguage([text.language]));
  const terms = asked === null ? helpTerms : [asked, ...helpTerms.filter((term) => term !== asked)];
  const { close } = stores.help.getState();
  return (
    <Dialog
      title={asked === null ? words.title : words.titleOf(words.terms[asked].name)}
      onClose={close}
      isWide
    >
      <div className="dialog-body">
        {terms.map((term, i) => {
          const { name, meaning, example, source } = words.terms[term];
          return (
            <section key={term} data-term={term}>
              {asked !== null && i === 0 ? null : <h3>{name}</h3>}
              <p>{meaning}</p>
              <p className="muted">{words.example(example)}</p>
              <p className="muted">{words.source(source)}</p>
              {asked !== null && i === 0 ? <hr /> : null}
            </section>
          );
        })}
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={close}>
          {text.shell.close}
        </button>
      </div>
    </Dialog>
  );
}
