/** The ways in which the tests write days. */
import { addDays, type PlainDate } from '../../../../../shared/time/plainDate.ts';

/** Names of months in each language, as its bulletins write them. */
export const monthNames: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  'en short': 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  'fr short': 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre'.split(' '),
  'es short': 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  'pt short': 'jan fev mar abr mai jun jul ago set out nov dez'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  'it short': 'gen feb mar apr mag giu lug ago set ott nov dic'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  'de short': 'Jän Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  'nl short': 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  'id short': 'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des'.split(' '),
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  'tr short': 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara'.split(' '),
  'tr capitals': 'OCAK ŞUBAT MART NİSAN MAYIS HAZİRAN TEMMUZ AĞUSTOS EYLÜL EKİM KASIM ARALIK'.split(' '),
  sw: 'Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba'.split(' '),
  'ar east':
    'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|'),
  'ar west': 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  'ar maghreb': 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
};

const digitsOf = (digits: string) => (text: string) =>
  text.replace(/\d/g, (digit) => [...digits][Number(digit)]!);
export const arabicDigits = digitsOf('٠١٢٣٤٥٦٧٨٩');
export const persianDigits = digitsOf('۰۱۲۳۴۵۶۷۸۹');

/** Fills `DD`, `D`, `MM`, `MON`, `YYYY` and `YY` of a pattern. */
export function write(date: PlainDate, pattern: string, months: readonly string[] = []): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  const parts: Record<string, string> = {
    YYYY: year,
    YY: year.slice(2),
    MM: month,
    MON: months[Number(month) - 1] ?? '',
    DD: day,
    D: String(Number(day)),
  };
  return pattern.replace(/YYYY|YY|MM|MON|DD|D/g, (part) => parts[part]!);
}

/** The days of a number of weeks, of which each starts on `first` or a multiple of seven days later. */
export function weekDays(first: PlainDate, count: number): { start: PlainDate; end: PlainDate }[] {
  return Array.from({ length: count }, (_, index) => {
    const start = addDays(first, index * 7);
    return { start, end: addDays(start, 6) };
  });
}
