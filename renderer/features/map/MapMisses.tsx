import { useServices } from '../../data/Services.ts';
import { useViewsWords } from '../../words/useViewsWords.ts';
import type { MapShapes } from './useMapShapes.ts';

/** Names that a line has room for; the rest is counted, and unfolds. */
const MOST_NAMED = 12;

function Names({ names, wordsOf }: { names: readonly string[]; wordsOf: (names: string) => string }) {
  const { format } = useServices();
  const words = useViewsWords().map;
  if (names.length === 0) return null;
  const rest = names.length - MOST_NAMED;
  if (rest <= 1) return <p>{wordsOf(format.list(names))}</p>;
  const first = [...names.slice(0, MOST_NAMED), words.more(format.count(rest))];
  return (
    <details>
      <summary>{wordsOf(format.list(first))}</summary>
      <p>{format.list(names)}</p>
    </details>
  );
}

/** What the map can't show, on both sides: places without shape, shapes without place. */
export function MapMisses({ shapes }: { shapes: MapShapes }) {
  const { format } = useServices();
  const words = useViewsWords().map;
  const { joined, drawing, file } = shapes;
  const { placesWithout, several, ambiguous } = joined;
  // Of the world's countries nearly all are no place of the data, and nobody misses them.
  const others = file === null ? [] : joined.shapesWithout;
  const labels = others.map(
    (index) => drawing.shapes[index]!.label || words.unnamed(format.count(index + 1)),
  );
  const isWhole = placesWithout.length === 0 && others.length === 0;
  return (
    <div className="map-misses">
      {isWhole ? <p className="muted">{file === null ? words.allPlaces : words.allJoined}</p> : null}
      <Names
        names={placesWithout.map(({ name }) => name)}
        wordsOf={(names) =>
          words.placesWithout(placesWithout.length, format.count(placesWithout.length), names)
        }
      />
      <Names
        names={labels}
        wordsOf={(names) => words.shapesWithout(labels.length, format.count(labels.length), names)}
      />
      <Names names={several.map(({ name }) => name)} wordsOf={words.several} />
      <Names names={[...new Set(ambiguous)]} wordsOf={words.ambiguous} />
    </div>
  );
}
