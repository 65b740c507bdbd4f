/** What the window shows and keeps of places. */
export { type AssessState, createAssessStore } from './assessStore.ts';
export { PlaceList } from './PlaceList.tsx';
