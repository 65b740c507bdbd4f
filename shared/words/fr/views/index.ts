import type { ViewsWords } from '../../views.ts';
import { files } from './files.ts';
import { map } from './map.ts';
import { multiples } from './multiples.ts';
import { picture } from './picture.ts';

export const fr: ViewsWords = { files, map, multiples, picture };
