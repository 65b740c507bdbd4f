import type { maps as english } from '../../en/core/maps.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';

/** Why a file of shapes can't be used. */
export const maps: typeof english = {
  tooLarge: ({ name }) =>
    `حجم ${isolated(name)} أكبر من 20 ميغابايت. يُرجى تبسيط الأشكال (مثلًا باستخدام mapshaper أو QGIS) وإعادة المحاولة.`,
  notJson: ({ name }) =>
    `${isolated(name)} ليس بصيغة GeoJSON: تتعذر قراءته على أنه JSON. يُرجى حفظ الأشكال بصيغة GeoJSON وإعادة المحاولة.`,
  notCollection: ({ name }) =>
    `${isolated(name)} ليس ملف GeoJSON فيه قائمة أشكال (FeatureCollection). يُرجى حفظ الأشكال بصيغة GeoJSON وإعادة المحاولة.`,
  tooMany: ({ name, count }) =>
    `عدد الأشكال في ${isolated(name)} هو ${count}، ويُقرأ 5,000 شكل على الأكثر. يُرجى حفظ مواقع مجموعة البيانات هذه فقط.`,
  nothing: ({ name }) => `لا شكل في ${isolated(name)}.`,
  notPolygon: ({ name, at, found }) =>
    `الشكل ${at} في ${isolated(name)} ليس مضلعًا بل ${isolated(found)}. يُرجى حفظ المساحات فقط، لا النقاط أو الخطوط.`,
  badPoint: ({ name, at, found }) =>
    `في الشكل ${at} من ${isolated(name)} نقطة ليست خط طول ودائرة عرض: ${isolated(found)}. يُرجى حفظ الملف بنظام ${ltr('WGS 84 (EPSG:4326)')} وإعادة المحاولة.`,
  badRing: ({ name, at }) => `في الشكل ${at} من ${isolated(name)} محيط فيه أقل من أربع نقاط.`,
  damaged: ({ file }) => `ملف الأشكال ${quoted(file)} تالف أو مفقود. يُرجى استيراد الخريطة من جديد.`,
};
