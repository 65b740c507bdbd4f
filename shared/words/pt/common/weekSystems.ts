import type { weekSystems as english } from '../../en/common/weekSystems.ts';

export const weekSystems: typeof english = {
  cdc: 'semanas do CDC, de domingo a sábado',
  iso: 'semanas ISO, de segunda a domingo',
  saturday: 'semanas de sábado a sexta',
  tuesday: 'semanas de terça a segunda',
  wednesday: 'semanas de quarta a terça',
  thursday: 'semanas de quinta a quarta',
  friday: 'semanas de sexta a quinta',
  sormas: 'semanas que começam na segunda, com 1º de janeiro na semana 1',
};
