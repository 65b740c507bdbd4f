import { type ChangeEvent, useRef, useState } from 'react';
import type { DatasetMap } from '../../../shared/maps/mapSchema.ts';
import { tellAnswer } from '../../data/answers.ts';
import { useServices } from '../../data/Services.ts';
import { useWriteBlock } from '../../data/useWriteBlock.ts';
import { ActionButton } from '../../ui/ActionButton.tsx';
import { errorSentence } from '../../words/errorSentence.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { uploadFile } from '../import/index.ts';
import { mapQuery } from './mapQuery.ts';
import type { MapShapes } from './useMapShapes.ts';

interface MapSourceProps {
  datasetId: string;
  places: number;
  shapes: MapShapes | null;
}

/** Whose shapes these are, and how others take their place. */
export function MapSource({ datasetId, places, shapes }: MapSourceProps) {
  const { stores, text, format } = useServices();
  const words = useViewsWords().map;
  const blocked = useWriteBlock();
  const picker = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ words: string; isFailure: boolean } | null>(null);
  const { answers } = stores;
  const { client } = answers;
  const tell = (map: DatasetMap | null) => tellAnswer(answers, mapQuery(client, datasetId), map);
  const attempt = async (doing: string | null, work: () => Promise<string | null>) => {
    setSaid(doing === null ? null : { words: doing, isFailure: false });
    try {
      const done = await work();
      setSaid(done === null ? null : { words: done, isFailure: false });
    } catch (thrown) {
      setSaid({ words: errorSentence(thrown, text), isFailure: true });
    }
  };
  const take = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file === undefined) return;
    void attempt(words.importing, async () => {
      let uploadId = '';
      await uploadFile(client, file, {
        opened: (id) => {
          uploadId = id;
        },
        sent: () => {},
        isCancelled: () => false,
      });
      tell((await client.call('maps.import', { datasetId, uploadId })).map);
      return null;
    });
  };
  const file = shapes?.file ?? null;
  const chosen = file?.choices.find(({ property }) => property === file.property);
  const optionOf = ({ property, places: found }: { property: string; places: number }) =>
    words.joinOption(property, format.count(found), format.count(places));
  return (
    <div className="map-source">
      {shapes === null ? null : (
        <p className="company">
          {file === null
            ? words.naturalEarth
            : words.shapesFrom(file.map.fileName, format.moment(file.map.importedAt))}
        </p>
      )}
      {chosen === undefined || chosen.sure * 2 > chosen.places ? null : <p role="alert">{words.byNumbers}</p>}
      {file === null || file.choices.length === 0 ? null : (
        <label className="map-join">
          {words.joinBy}{' '}
          <select
            value={file.map.property ?? ''}
            disabled={blocked !== null}
            onChange={({ target }) =>
              void attempt(null, async () => {
                const property = target.value === '' ? null : target.value;
                tell((await client.call('maps.join', { datasetId, property })).map);
                return null;
              })
            }
          >
            <option value="">{words.suggested(optionOf(file.choices[0]!))}</option>
            {file.choices.map((choice) => (
              <option key={choice.property} value={choice.property}>
                {optionOf(choice)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p className="actions">
        <input ref={picker} type="file" accept=".geojson,.json" hidden onChange={take} />
        <ActionButton blocked={blocked} onClick={() => picker.current?.click()}>
          {file === null ? words.importMap : words.otherMap}
        </ActionButton>
        {file === null ? null : (
          <ActionButton
            blocked={blocked}
            onClick={() =>
              void attempt(null, async () => {
                tell((await client.call('maps.remove', { datasetId })).map);
                return words.removed;
              })
            }
          >
            {words.remove}
          </ActionButton>
        )}
      </p>
      <p role={said?.isFailure === true ? 'alert' : 'status'}>{said?.words ?? ''}</p>
    </div>
  );
}
