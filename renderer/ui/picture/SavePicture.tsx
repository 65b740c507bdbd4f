import { useRef } from 'react';
import { useLists } from '../../data/datasets/useDatasets.ts';
import { useServices } from '../../data/Services.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import { SaveMenu } from '../SaveMenu.tsx';
import { pictureName } from './pictureName.ts';
import type { DrawnChart, PictureOrder } from './savePicture.ts';

export interface SavePictureProps {
  title: string;
  /** What no number travels without: provider, days, ranges. */
  lines: readonly string[];
  /** Of the file: the place with its code, what it shows, the week. */
  nameParts: readonly (string | readonly string[])[];
  /** Whose counts they are, for their source; null where they are none of one dataset. */
  datasetId: string | null;
  /** Sources besides that of the counts. */
  sources?: readonly string[];
  /** Loads what draws the chart, where it is no drawing of the page. */
  loadDraw?: () => Promise<() => DrawnChart>;
}

/** Saves the chart of the figure around it as a picture. */
export function SavePicture(props: SavePictureProps) {
  const { title, lines, nameParts, datasetId, sources = [], loadDraw } = props;
  const { text } = useServices();
  const words = useViewsWords().picture;
  const dataset = useLists().value?.datasets.find(({ id }) => id === datasetId);
  const place = useRef<HTMLSpanElement>(null);
  const counts =
    dataset === undefined
      ? []
      : [dataset.attribution === null ? words.dataset(dataset.name) : words.source(dataset.attribution)];
  const save = async (format: PictureOrder['format']) => {
    const [{ savePicture }, draw] = await Promise.all([import('./savePicture.ts'), loadDraw?.() ?? null]);
    const name = await savePicture({
      ...{ title, lines, format, draw },
      sources: [...counts, ...sources],
      name: pictureName(nameParts),
      direction: text.direction,
      language: text.language,
      figure: place.current!.closest('figure, .pictured')!,
    });
    return words.saved(name);
  };
  return (
    <span ref={place}>
      <SaveMenu
        isSmall
        label={
          <>
            {words.save}
            <span className="visually-hidden"> {title}</span>
          </>
        }
        groups={[
          {
            title: null,
            choices: [
              { words: words.png, save: () => save('png') },
              { words: words.svg, save: () => save('svg') },
            ],
          },
        ]}
      />
    </span>
  );
}
