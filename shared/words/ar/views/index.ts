import type { ViewsWords } from '../../views.ts';
import { files } from './files.ts';
import { map } from './map.ts';
import { multiples } from './multiples.ts';
import { picture } from './picture.ts';

/** All words of the views of the overview and of what is saved, in Arabic. */
export const ar: ViewsWords = { files, map, multiples, picture };
