import type { imports as english } from '../../en/core/imports.ts';
import { isolated, ltr, quoted } from '../common/isolate.ts';
import { measure as measureWord, theMeasure } from '../common/measures.ts';
import { nameLists } from '../common/nameLists.ts';
import { percents } from '../common/percents.ts';

const repeatRules: Readonly<Record<string, string>> = { first: 'يُعتمد الأول', last: 'يُعتمد الأخير' };

/** How files were read, and why one was refused. */
export const imports: typeof english = {
  rejected: ({ column, found, reason }) =>
    found === '' ? `${isolated(column)}: ${reason}` : `${isolated(column)}: ${quoted(found)}: ${reason}`,
  textsMean: ({ text, measure }) => `${quoted(text)} تعني ${measureWord(measure)}`,
  severalColumns: ({ file, measure, names }) =>
    `في ${isolated(file)} عدة أعمدة (${measureWord(measure)}): ${isolated(names)}. يُرجى تحديد العمود المعتمد.`,
  columnTaken: ({ name, others }) => `اعتُمد ${quoted(name)}، لا ${others}.`,
  severalCounts: ({ name, file, measure, alike }) =>
    `يسمّي العمود ${quoted(name)} في ${isolated(file)} عدة أعداد (${measureWord(measure)}): ${isolated(alike)}. يُرجى تحديد العدد المعتمد.`,
  unknownColumn: ({ unknown, name, known }) =>
    `يذكر ربط الأعمدة عمودًا باسم ${quoted(unknown)}، وهو غير موجود في ${isolated(name)}. أعمدته: ${isolated(known)}.`,
  thousandsOrFractions: ({ name, example }) =>
    `يمكن أن تُقرأ أعداد ${isolated(name)}، مثل ${quoted(example)}، آلافًا أو كسورًا. يُرجى تحديد فاصل الآلاف.`,
  countAdvice: ({ count, measure, column }) =>
    count === 0
      ? 'يُرجى إضافة عمود للحالات أو الوفيات الجديدة، بأعداد صحيحة، ثم الاستيراد من جديد.'
      : `إذا كان أحدها يَعُدّ ${theMeasure(measure)}، يُرجى تحديده بربط الأعمدة، مثل ${ltr(`{"${measure}": "${column}"}`)}.`,
  noCounts: ({ name, names, advice }) =>
    `في ${isolated(name)} تواريخ، لكن ليس فيه عمود أعداد مسمّى باسم الحالات أو الوفيات. الأعمدة الموجودة: ${isolated(names)}. ${advice}`,
  noCountsIn: (p) =>
    `لا يحتوي العمود ${quoted(p.column)} في ${isolated(p.name)} على أعداد: الصف ${p.row} ${p.found === '' ? 'فارغ فيه' : `فيه القيمة ${quoted(p.found)}`}، والمتوقع عدد صحيح. يُرجى تصحيح ذلك، أو تسمية عمود الأعداد باسم الحالات أو الوفيات، ثم الاستيراد من جديد.`,
  tornRow: (p) =>
    `في الصف ${p.row} من ${isolated(p.name)} عدة أسطر في خلية واحدة من العمود ${quoted(p.column)}. وسبب ذلك علامة اقتباس لا تُغلق أبدًا: يُرجى تصحيح ذلك الصف ثم الاستيراد من جديد.`,
  allOfDay: ({ day }) => `كل الصفوف تخص ${ltr(day)}، وهو التاريخ الوارد في اسم الملف.`,
  datesInHeader: ({ count, first, last, format, order }) =>
    `عدد أعمدة التواريخ ${count}، من ${quoted(first)} إلى ${quoted(last)}، وقُرئت بالصيغة ${ltr(format)}.${order}`,
  weekAndFirstYear: ({ name, statedYear }) =>
    `${quoted(name)} هو أسبوع كل صف، و${ltr(statedYear)} سنة الصف الأول.`,
  yearAndWeek: ({ year, week }) => `${quoted(year)} و${quoted(week)} هما سنة كل صف وأسبوعه.`,
  dateColumn: ({ name, percent, format, order }) =>
    `${quoted(name)} هو التاريخ: ${percents(percent)} من خلاياه مقروءة بالصيغة ${ltr(format)}.${order}`,
  placeAndCode: ({ column, name }) =>
    `${column} يسمّي الموقع؛ وتُميَّز المواقع ذات الاسم الواحد بالعمود ${quoted(name)}.`,
  onePlace: 'لا عمود يسمّي مواقع: كل الصفوف موقع واحد.',
  placeColumns: ({ columns, count }) =>
    count === 1 ? `${columns} يسمّي الموقع.` : `تسمّي الأعمدة ${columns} معًا الموقع.`,
  readAsEncoding: (p) => {
    const example = p.example === undefined ? '' : `، مثل ${quoted(p.example)}`;
    return `${isolated(p.name)} ليس بترميز UTF-8؛ وقُرئ بالترميز ${ltr(p.encoding)}${example}. فإن كانت الحروف خاطئة، يُرجى تحديد ${ltr('"encoding"')} آخر.`;
  },
  rowsNotUsed: ({ count }) => `الصفوف التي تعذّر استخدامها: ${count}. وكل منها مذكور مع النص الموجود فيه.`,
  cellsNotRead: ({ count }) =>
    `الخلايا التي تعذّرت قراءتها: ${count}. وتبقى «لم يُبلَّغ عنه»؛ وكل منها مذكور مع النص الموجود فيه.`,
  orderTaken: ({ name, format, rival, because }) =>
    `قد تكون تواريخ ${isolated(name)} بالصيغة ${ltr(format)} أو ${ltr(rival)}. واعتُمدت ${ltr(format)}: ${because}.`,
  rowsCounted: ({ column, counted, others }) =>
    `من العمود ${quoted(column)} احتُسبت الصفوف ${counted}؛ واستُبعدت: ${others}.`,
  placeOfRowAbove: ({ count }) =>
    `الصفوف التي لا موقع لها وأخذت موقع الصف الذي فوقها، كما في الخلايا المدمجة: ${count}. ولكل موقع عندئذ صف واحد لكل تاريخ.`,
  weekSystem: ({ name, label, because, weekSystem }) =>
    `قُرئت أرقام الأسابيع في ${isolated(name)} على أنها ${label}${because === null ? '' : `: ${because}`}. ولأسابيع أخرى يُرجى تحديد ${ltr(`{"epiWeek": "${weekSystem === 'cdc' ? 'iso' : 'cdc'}"}`)} أو نظام آخر.`,
  readAsThousands: ({ example }) => `قُرئت أعداد مثل ${quoted(example)} على أنها آلاف.`,
  repeatsAsStated: ({ repeats }) =>
    `الصفوف التي تكرر موقعًا وتاريخًا: ${repeats === 'sum' ? 'جُمعت' : (repeatRules[String(repeats)] ?? String(repeats))}، كما حُدد.`,
  repeatsOnce: ({ count }) =>
    `الصفوف التي تكرر موقعًا وتاريخًا بالأعداد نفسها: ${count}. ويُحتسب كل منها مرة واحدة.`,
  groupsTaken: ({ groupTotal, columns }) =>
    groupTotal === null
      ? `صفوف ${columns} فئات، وقد جُمعت.`
      : `من الفئات الواردة في ${columns} اعتُمدت الصفوف ${quoted(groupTotal)}، وهي مجاميع غيرها.`,
  ofUnknownGroup: ({ groupTotal, count, columns }) =>
    `تزيد ${quoted(groupTotal)} بمقدار ${count} على الفئات الواردة في ${columns}: وهي الأعداد مجهولة الفئة.`,
  wholesLeftOut: ({ wholes }) => `استُبعدت لأن فئات أخرى تكوّنها: ${wholes}.`,
  linesWithoutData: ({ name, count }) =>
    `أسطر في ${isolated(name)} فيها عناوين أو ملاحظات وبلا بيانات: ${count}.`,
  sameCase: ({ count }) =>
    `الصفوف التي تكرر صفًا قبلها في كل خلية، بما في ذلك رقم الحالة: ${count}. ويُحتسب كل شخص مرة واحدة.`,
  byClass: ({ classes }) => `محتسبة بحسب الصنف: ${isolated(classes)}.`,
  sumBegins: ({ count }) =>
    `عدد المرات التي يبدأ فيها مجموع تراكمي من جديد: ${count}؛ وما يظهر فيها يُعدّ جديدًا، لا تصحيحًا.`,
  totalsLeftOut: ({ totals }) => `استُبعدت لأنها إجماليات لغيرها: ${isolated(totals)}.`,
  totalDiffers: ({ total, count }) =>
    `لا تساوي ${quoted(total)} مجموع المواقع في عدد من التواريخ (${count})؛ واستُبعدت مع ذلك.`,
  runningSums: ({ sums, files }) =>
    `${nameLists.and(sums.map(theMeasure))} في ${isolated(files)} مجاميع تراكمية؛ والأعداد الجديدة هي الفروق بين البلاغات. والفرق الأول لموقع ما يضم كل ما قبله.`,
  withoutPlace: ({ measure, files, count }) =>
    `${theMeasure(measure)} في ${isolated(files)} التي لا يُعرف موقعها: ${count}. وهي في الإجماليات، لا في أي موقع يُعدّ له توقّع.`,
  differentFiles: ({ areSheets, second, first }) =>
    areSheets
      ? `إذا كانت لأمراض أو مقاييس مختلفة، يُرجى استيراد ورقة واحدة في كل مرة: باختيارها على الشاشة، أو بالخيار ${ltr('--sheet')}.`
      : `إذا كانت تَعُدّ أشياء مختلفة، يُرجى تحديد ذلك بربط الأعمدة، مثل ${ltr(`{"files": {"${second}": {"counted": "deaths"}}}`)}؛ وإلا يُرجى استيراد ${isolated(String(first))} وحده.`,
  countDifferently: ({ files, place, date, advice }) =>
    `تختلف أعداد ${isolated(place)} في ${ltr(date)} بين ${isolated(files)}. ${advice} وحيث يصحح اللاحق السابق، يُرجى تحديد ${ltr('{"repeats": "last"}')}.`,
  lineList: ({ name, countedAs }) =>
    `يسرد ${isolated(name)} أشخاصًا، شخصًا في كل صف: ويُحتسب كل صف واحدًا من ${theMeasure(countedAs)}. ولا تُحفظ الصفوف نفسها.`,
  whoDied: ({ name }) => `يذكر ${quoted(name)} من توفي.`,
  classifies: ({ name }) => `يصنّف ${quoted(name)} الصفوف.`,
  measureColumn: ({ name, valueColumn, parts }) =>
    `يذكر ${quoted(name)} ما يَعُدّه ${quoted(valueColumn)} في كل صف: ${parts}.`,
  casesFrom: ({ name }) => `الحالات من ${quoted(name)}`,
  deathsFrom: ({ name }) => `الوفيات من ${quoted(name)}`,
  columnsCounted: ({ columns }) => `${columns}؛ واستُبعدت المتوسطات والمعدلات والأعمدة الأخرى.`,
  measureAndPlaceColumns: ({ count }) => `عدد الأعمدة المسمّاة بمقياس وموقع: ${count}.`,
  placeColumnsCount: ({ count, countedAs }) =>
    `عدد أعمدة الأعداد الصحيحة ${count}، وكل منها موقع واحد؛ وهي تَعُدّ ${theMeasure(countedAs)}.`,
  moreFiles: ({ names, more }) => `${isolated(names)} وملفات أخرى عددها ${more}`,
  partlyUnreadable: ({ lost, all, unit, name, percent, facts, why }) =>
    `تتعذر قراءة ${lost} من أصل ${all} من ${unit} في ${isolated(name)} (${percents(percent)}): ${facts}.${why} ونصف الملف يقول غير ما يقوله الملف كله: يُرجى تصحيحه، أو اختيار ترك هذه القيم.`,
  units: {
    rows: 'الصفوف التي تحتوي على قيمة',
    cells: 'الخلايا التي تحتوي على قيمة',
  },
  unreadable: {
    mostlyNewest: 'وهي معظم أحدث الأعداد.',
    speltAlike: 'وهي مكتوبة على نحو واحد.',
    lastRows: 'وهي آخر صفوف الملف.',
    column: (p) =>
      `${p.count === 1 ? `الصف ${p.row}` : `${p.count} ابتداءً من الصف ${p.row}`}، العمود ${quoted(p.column)}: ${p.found === '' ? '' : `${quoted(p.found)}: `}${p.reason}`,
    withoutDate: (p) =>
      p.count === 1 ? `الصف ${p.row} بلا تاريخ` : `صفوف بلا تاريخ عددها ${p.count} ابتداءً من الصف ${p.row}`,
    withoutPlace: (p) =>
      p.count === 1
        ? `الصف ${p.row} لا يسمّي موقعًا`
        : `صفوف لا تسمّي موقعًا عددها ${p.count} ابتداءً من الصف ${p.row}`,
  },
  wrongTotals: ({ problem, names }) =>
    `يجعل ربط الأعمدة ${problem}. المواقع الموجودة: ${isolated(names)}. يُرجى تصحيح ${ltr('"totalLabels"')} ثم الاستيراد من جديد.`,
  allTotals: ({ file, names }) =>
    `كل مواقع ${isolated(file)} مسمّاة كأنها إجماليات: ${isolated(names)}. يُرجى تحديد ما يُستبعد منها.`,
  noPlaceName: 'لا اسم موقع',
  severalLines: 'عدة أسطر في خلية واحدة',
  noGroupRow: ({ name, columns }) =>
    `لا صف في ${isolated(name)} يحمل في ${columns} التسميات المطلوب احتسابها. يُرجى تصحيح ${ltr('"groups"')} في ربط الأعمدة ثم الاستيراد من جديد.`,
  crossingGroups: ({ name, file, crossing, first }) =>
    `الفئات الواردة في ${quoted(name)} من ${isolated(file)} تتقاطع فيما بينها: ${isolated(crossing)}. يُرجى تحديد المعتمد منها بربط الأعمدة، مثل ${ltr(`{"groups": {"${name}": ["${first}"]}}`)}.`,
  groupsNotSummed: ({ name, totals, names }) =>
    `في ${isolated(name)} صفوف ${quoted(totals)} في ${names} لا تساوي مجموع فئاته الأخرى. يُرجى تحديد الصفوف المعتمدة.`,
  repeats: ({ name, count, row, place, date, advice }) =>
    `في ${isolated(name)} صفوف تكرر موقعًا وتاريخًا بأعداد أو تفاصيل أخرى (عددها ${count})، أولها الصف ${row}: ${isolated(place)}، ${ltr(date)}. ${advice}`,
  severalDiseases: ({ name }) =>
    `يسمّي العمود ${quoted(name)} عدة أمراض: يُرجى ترك مرض واحد في الملف، واستيراد كل مرض على حدة.`,
  stateRepeats: 'يُرجى تحديد هل تُجمع، أم يُعتمد الأول أو الأخير منها.',
  beyondLastColumn: 'بعد العمود الأخير',
  noRows: ({ name }) =>
    `ليس في ${isolated(name)} صفوف بيانات تحت صف العناوين. يُرجى اختيار الملف الذي يحتوي الأعداد.`,
  tooManyCells: ({ name, millions }) =>
    `عدد الخلايا في ${isolated(name)} أكثر من الحد (بالملايين: ${millions}). يُرجى ترك الأعمدة غير اللازمة، أو تقسيمه بحسب السنة أو الإقليم.`,
  sheetsRead: ({ count, book, sheets }) =>
    count > 1
      ? `أوراق ${isolated(book)} التي قُرئت أجزاءً من جدول واحد: ${sheets}.`
      : `ورقة ${isolated(book)} التي قُرئت: ${sheets}.`,
  sheetsNotRead: ({ count, sheets }) => (count === 0 ? '' : ` ولم تُقرأ: ${sheets}.`),
  nothingUsable: (p) => {
    const cell = p.first?.found === '' ? 'الخلية' : quoted(p.first?.found);
    const example =
      p.first === undefined
        ? ' لا خلية تحتوي على عدد.'
        : ` في الصف ${p.first.row}، العمود ${quoted(p.first.column)}: ${cell}: ${p.first.reason}.`;
    return `لم يمكن استخدام أي من صفوف ${isolated(p.name)} (عددها ${p.read}).${example} يُرجى تصحيح الملف، أو تحديد الأعمدة بربط الأعمدة، ثم الاستيراد من جديد.`;
  },
  orderTakenBecause: ({ format, rival, because }) => ` واعتُمدت ${ltr(format)}، لا ${ltr(rival)}: ${because}.`,
  classifiedAsNone: ({ name, count }) =>
    `صفوف مصنّفة على أنها ليست حالات (${quoted(name)}): ${count}. ولم تُحتسب.`,
  cellsCount: ({ countedAs }) => `الخلايا تَعُدّ ${theMeasure(countedAs)}.`,
  measureOfRow: ({ name, parts }) => `يذكر ${quoted(name)} ما يَعُدّه كل صف: ${parts}.`,
  allAreTotals: ({ file }) => `كل موقع في ${isolated(file)} إجماليًا`,
  noSuchTotal: ({ file, label }) => `${quoted(label)} إجماليًا، ولا يوجد هذا الموقع في ${isolated(file)}`,
  statePlace: ({ column, otherwise }) =>
    `لم يُقرأ أي عمود على أنه الموقع: يُرجى تحديده بربط الأعمدة، مثل ${ltr(`{"location": "${column}"}`)}. أو: ${otherwise}`,
};
