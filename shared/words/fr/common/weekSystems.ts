import type { weekSystems as english } from '../../en/common/weekSystems.ts';

export const weekSystems: typeof english = {
  cdc: 'semaines CDC, du dimanche au samedi',
  iso: 'semaines ISO, du lundi au dimanche',
  saturday: 'semaines du samedi au vendredi',
  tuesday: 'semaines du mardi au lundi',
  wednesday: 'semaines du mercredi au mardi',
  thursday: 'semaines du jeudi au mercredi',
  friday: 'semaines du vendredi au jeudi',
  sormas: 'semaines débutant le lundi, 1er janvier en semaine 1',
};
