import type { weekSystems as english } from '../../en/common/weekSystems.ts';

export const weekSystems: typeof english = {
  cdc: 'semanas CDC, de domingo a sábado',
  iso: 'semanas ISO, de lunes a domingo',
  saturday: 'semanas de sábado a viernes',
  tuesday: 'semanas de martes a lunes',
  wednesday: 'semanas de miércoles a martes',
  thursday: 'semanas de jueves a miércoles',
  friday: 'semanas de viernes a jueves',
  sormas: 'semanas desde el lunes, 1 de enero en la semana 1',
};
