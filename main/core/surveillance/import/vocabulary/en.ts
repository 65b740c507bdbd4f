import type { LanguageWords } from './languageWords.ts';

export const en: LanguageWords = {
  date: `
    date, dates, time, day, week, week ending, week end, epiweek, epi week, onset, reported on, report on,
    period*, datetime, timestamp
  `,
  dateNoun: 'date, dates',
  onset: `
    onset, onsetdate, symptom*, illness start, start of illness, fell ill, ill since, sick since
  `,
  report: 'report*, notif*, announced, declared, published',
  confirmation: `
    confirm*, specimen, sample*, swab, collect*, diagnos*, test*, lab, laborator*, result date,
    date of result
  `,
  entry: `
    entry, entered, data entry, admission, admitted, admit, hospitali*, consultation, seen, visit,
    presentation, registration, registered, record* date, date record*, created
  `,
  stamp: `
    last update*, lastupdate, updated, update, modified, downloaded, extracted, extraction, as of,
    uploaded, retrieved, last refresh*
  `,
  week: `
    week, weeks, wk, wks, =w, epiweek, epiweeks, epi week, epidemiologic* week, mmwr, weekno, weeknum, ew, sw,
    iso week, isoweek
  `,
  weekStart: `
    week start*, week begin*, week commenc*, week of, week from, w c, wc, start, start date, date start,
    startdate, start of week, start week, begin date, begin*, commencing, first day, =from, from date,
    date from, period start
  `,
  weekEnd: `
    week end*, weekend*, week to, w e, we date, end, end date, date end, enddate, end of week, end week,
    ending, last day, to date of week, until, date to, period end, =through, =to
  `,
  year: 'year, years, yr, epiyear, epi year, iso year, isoyear, mmwr year',
  month: 'month, months, mth',
  quarter: 'quarter, season',
  location: `
    location, locations, place, places, region, regions, district, districts, province, provinces, state,
    states, county, counties, country, countries, department, area, areas, zone, zones, territory,
    territories, site, facility, admin #, admin#, adm #, adm#, municipality, municipalities, city, cities,
    town, village, ward, lga, woreda, kebele, prefecture, governorate, parish, block, taluk*, tehsil,
    upazila, division, subdivision, sub county, subcounty, camp, settlement, continent, geography,
    jurisdiction, org unit, orgunit, organisation unit, organization unit, organisationunit*,
    organizationunit*, health zone, health area, health facility, chiefdom, commune, hospital name,
    reporting area
  `,
  smallArea: `
    district, districts, county, counties, municipality, municipalities, city, town, village, ward, lga,
    woreda, kebele, zone, zones, facility, site, admin 2, admin 3, admin 4, adm 2, adm 3, adm 4, org unit,
    orgunit, organisation unit, organization unit, organisationunit*, organizationunit*, parish, taluk*,
    tehsil, upazila, sub county, subcounty, camp, settlement, health zone, health area, chiefdom, commune
  `,
  locationCode: `
    id, uid, code, codes, iso, iso2, iso3, iso 2, iso 3, fips, geoid, geo id, pcode, p code, nuts, ibge,
    ubigeo, org unit id, org unit uid, org unit code, organisationunitid, organisation unit id,
    organisation unit code
  `,
  unknownPlace: `
    unk, unknown, not known, not stated, not available, not specified, not assigned, missing, unspecified,
    unassigned, no address, na, n a
  `,
  cases: `
    case, cases, confirmed, suspected, probable, infection, infections, infected, incidence, count,
    counts, admissions, value, positive, positives, notifications, patients, illnesses
  `,
  deaths: `
    death, deaths, dead, died, killed, fatal, fatality, fatalities, mortality, deceased, decedents
  `,
  population: 'population, populations, pop, inhabitants, residents, people at risk',
  thousands: 'thousand, thousands, 1000, 1 000, 000, 000s, 000 s, 1000s, in k, k',
  millions: 'million, millions, in m',
  cumulative: `
    cum, cumul, cumul*, sum, total to date, to date, running, ytd, year to date, so far, since start,
    accumulated, till date, till now
  `,
  incident: 'new, incident, daily, weekly, this week, in week, last # days, today, past week, newly',
  derived: `
    7day, 7days, 7 day, 7 days, seven day, 14 day, 14 days, 14day, moving, smoothed, smooth, rolling,
    average, avg, mean, median, rate, rates, per, incidence rate, ratio, percent*, pct, cfr, lethality,
    doubling, reproduction, proportion, share, prop, estimate, estimated, projected, predicted, expected,
    trend, change, difference, attack rate, baseline, threshold, forecast, nowcast
  `,
  suspected: 'suspect*, susp, presumed, presumptive, possible, alert*',
  probable: 'probab*, prob, epi linked, epilinked, linked',
  confirmed: 'confirm*, conf, lab positive, laboratory positive, positive, positives, pcr positive',
  discarded: `
    not case, not a case, no case, non case, non cases, noncase, discard*, negative, negatives, ruled out,
    excluded, invalid*, rejected
  `,
  recovered: `
    recovered, recoveries, recovery, cured, healed, discharged, active, survivors, under treatment,
    isolation, quarantine*, contact*
  `,
  tests:
    'test, tests, tested, testing, samples tested, positivity, specimens, screened, investigated, sampled, studied, examined',
  hospital: 'hospital*, icu, bed, beds, ventilat*',
  vaccinated: 'vaccin*, dose, doses, immuni*',
  sitesReported: `
    sites report*, facilities report*, reporting sites, reporting facilities, reports received,
    reports submitted, units reporting, districts report*, health facilities report*, received reports,
    reports in, actual reports, sites that reported, facilities that reported, sites received,
    clinics report*, reported sites, reported facilities, no of reports
  `,
  sitesExpected: `
    sites expected, facilities expected, expected sites, expected facilities, reports expected,
    expected reports, units expected, expected to report, total sites, total facilities, sites total,
    facilities total, number of sites, number of facilities, reports due, clinics expected,
    expected clinics
  `,
  reportingRate: 'reporting rate, report rate, completeness, reporting completeness',
  measureName: `
    indicator, indicators, measure, variable, metric, target, type of count, data, data element,
    dataelement, statistic
  `,
  value: 'value, values, count, number, total, n, amount, obs value, quantity',
  disease: 'disease, diseases, pathogen, syndrome, condition name, illness, notifiable',
  age: 'age, ages, agegroup, agegroups, ageband',
  sex: 'sex, gender, male, female, males, females, men, women, boys, girls',
  group: `
    age, ages, agegroup, ageband, sex, gender, group, groups, categor*, variant*, strain, strains,
    serotype, serogroup, lineage, source, type, setting, ethnic*, race, risk, definition, vaccin*, class*,
    status, stratum, strata, occupation, disaggregation, categoryoptioncombo, attributeoptioncombo
  `,
  ofGroup: `
    under, over, children, adults, infants, hcw, hcws, health care worker*, healthcare worker*, health worker*, aged, years, yrs, pregnant, # #, u5
  `,
  classification: `
    classif*, clasif*, case definition, case status, case type, case class*, final definition,
    final status, final type, final class*, epi definition, epi status, epi type, epi class*, case def*,
    status, casestatus, caseclass*, casedef*
  `,
  outcome: `
    outcome, outcomes, issue, result, vital status, condition, survival, survived, final outcome, alive
  `,
  person: `
    age, sex, gender, patient*, person*, first name, first names, last name, last names, full name,
    full names, family name, given name, given names, surname, birth, birthdate, dob, phone, telephone,
    mobile, occupation, comorbid*, caseid, patientid, recordid, epid, epid no, epid number,
    name of patient, initials
  `,
  identity: `
    first name, first names, last name, last names, full name, full names, family name, given name,
    given names, surname, birth, birthdate, dob, phone, telephone, mobile, name of patient, initials,
    national id, passport
  `,
  caseNumber: `
    case id, case ids, case no, case nr, case number, case code, case num, patient id, patient ids,
    patient no, patient nr, patient number, patient code, patient num, person id, person ids, person no,
    person nr, person number, person code, person num, record id, record ids, record no, record nr,
    record number, record code, record num, line id, line ids, line no, line nr, line number, line code,
    line num, caseid, patientid, recordid, epid, epid no, epid number
  `,
  died: 'died, dead, death, deaths, deceased, fatal*, expired, killed',
  total: `
    total, totals, subtotal, subtotals, grand total, sub total, all, overall, sum, national, nationwide,
    country, countrywide, combined, aggregate, altogether, tot
  `,
  totalFiller: `
    grand, sub, whole, entire, general, case, cases, death, deaths, place, places, location, locations,
    area, areas, region, regions, province, provinces, district, districts, department, departments,
    state, states, county, counties, country, countries, groups, level, figure, figures
  `,
  allAges: 'all ages, all age groups, any age, total ages, ages combined, all age, age total',
  bothSexes: 'both sexes, both, all sexes, all genders, both genders, male and female, total sex, m f',
  notReported: `
    na, n a, nr, n r, nd, nan, null, none, not reported, not report, no report, not yet reported,
    no data, no data reported, not available, unavailable, missing, pending, awaited, no information,
    not received, report not received, late, data not available, data missing, not applicable, unknown,
    tbd, tba, not submitted, did not report, no info, nil report missing, value, ref, div 0, nil, x,
    xx, xxx, ns, unk, not recorded, not stated, not done, no reports, no data available, no submission,
    data unavailable, data pending, awaiting report, report pending, report missing, not yet available
  `,
  suppressed: `
    suppress*, masked, censor*, redact*, confidential*, hidden, withheld, small number, small numbers,
    too few, not shown, sup, s, c, not published, too small, below threshold
  `,
  provisional: `
    p, pr, prov, prelim, provisional, preliminary, r, rev, revised, e, est, estimate, estimated,
    unconfirmed, incomplete, partial, to be confirmed, tbc
  `,
  joining: 'of, the, in, by, for, and, a, at, on, with',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September, Sept',
    'October',
    'November',
    'December',
  ],
  weekdays: `
    Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Weds, Thu, Thur,
    Thurs, Fri, Sat, Sun
  `,
  diseases: {
    cholera: '*choler*',
    'covid-19': 'covid*, corona*, sars cov*, sarscov*, ncov*',
    ebola: '*ebola*, evd',
    marburg: '*marburg*, mvd',
    lassa: '*lassa*',
    measles: '*measles*',
    mpox: '*mpox*, *monkeypox*, monkey pox',
    meningitis: '*mening*',
    dengue: '*dengue*',
    malaria: '*malaria*',
    influenza: '*influenza*, flu',
    polio: '*polio*, afp',
    'yellow fever': 'yellow fever, yellowfever',
    typhoid: '*typhoid*',
  },
};
