import type { LanguageWords } from './languageWords.ts';

export const fr: LanguageWords = {
  date: 'date, dates, jour, semaine, périod*, temps, horodateur',
  dateNoun: 'date, dates',
  onset: 'début, début des symptômes, début des signes, début maladie, symptôme*, apparition',
  report: 'notif*, déclar*, rapport*, signal*, publi*',
  confirmation: 'confirm*, prélèvement, échantillon*, diagnos*, résultat labo*, laboratoire, labo',
  entry: 'admission, entrée, hospitalis*, consultation, saisie, enregistr*, arrivée, visite',
  stamp: 'mise à jour, maj, mis à jour, extraction, dernière mise à jour, actualis*',
  week: 'semaine, semaines, sem, se, s, sem épi*, semaine épi*, semaine épidémiologique',
  weekStart: `
    début, date début, début semaine, début de semaine, début de la semaine, date de début, semaine du,
    semaine commençant, =du, premier jour
  `,
  weekEnd: `
    fin, date fin, fin semaine, fin de semaine, fin de la semaine, date de fin, =au, jusqu au,
    dernier jour, semaine finissant, semaine se terminant
  `,
  year: 'année, années, annee epi*',
  month: 'mois',
  quarter: 'trimestre, saison',
  location: `
    région, régions, province, provinces, pays, département, départements, district, districts,
    districts sanitaires, zone, zones, zone de santé, aire de santé, commune, communes, localité,
    localités, ville, villes, village, lieu, lieux, préfecture, sous préfecture, cercle, arrondissement,
    wilaya, gouvernorat, canton, territoire, quartier, structure sanitaire, centre de santé,
    formation sanitaire, fosa, drs, dps, ds, zs, continent, unité d organisation, unité organisation,
    secteur, résidence, site, camp
  `,
  smallArea: `
    district, districts, zone de santé, aire de santé, commune, communes, localité, localités, ville,
    village, sous préfecture, arrondissement, cercle, quartier, centre de santé, formation sanitaire,
    fosa, unité d organisation, canton, territoire, site, camp
  `,
  locationCode: 'code, code insee, insee, identifiant, id, pcode',
  unknownPlace: `
    inconnu, inconnue, non connu, non connue, non précisé, non précisée, non renseigné, non renseignée,
    indéterminé, nsp, non spécifié
  `,
  cases: `
    cas, infections, infectés, infectées, contaminations, confirmés, effectif, effectifs, =nombre, valeur,
    malades, positifs, admissions
  `,
  deaths: 'décès, mort, morts, mortes, décédé*, mortalité, dcd',
  population: 'population, pop, habitants, hab, nombre d habitants',
  thousands: 'mille, millier, milliers',
  millions: 'millions, en millions',
  cumulative: `
    cumul*, cumulé, cumulés, cumulée, total cumulé, à ce jour, depuis le début, depuis janvier
  `,
  incident: `
    nouveau, nouveaux, nouvelle, nouvelles, quotidien*, journalier*, hebdo*, de la semaine, cette semaine,
    du jour, dernières # heures, # h
  `,
  derived: `
    7 jours, 7jours, 14 jours, 14jours, taux, pour, moyenne, moyen, médiane, létalité, pourcentage, ratio, lissé*, glissant*, incidence pour,
    proportion, estim*, seuil, évolution en, variation, attendu*
  `,
  suspected: 'suspect*, présumé*, alerte*',
  probable: 'probable*, lié*, liens épi*',
  confirmed: 'confirm*, positif, positifs, positive, positives',
  discarded: `
    non cas, pas un cas, négatif, négatifs, négative, exclu*, infirmé*, écarté*, rejeté*, invalid*
  `,
  recovered: `
    guéri, guéris, guérie, guéries, guérison, guérisons, sortis, sorties, actifs, en traitement,
    isolement, contact, contacts
  `,
  tests:
    'test, tests, testés, dépist*, échantillons testés, échantillons, positivité, prélevé, prélevés, investigué*, analysé*, examiné*',
  hospital: 'hôpital, hospitalis*, réanimation, réa, soins intensifs, lits',
  vaccinated: 'vaccin*, dose, doses, immunis*',
  sitesReported: `
    rapports reçus, sites ayant rapporté, structures ayant rapporté, structures ayant notifié,
    fosa ayant rapporté, formations ayant rapporté, sites rapportant, rapports transmis, sites déclarants,
    structures déclarantes, zones ayant notifié, districts ayant notifié, rapports soumis,
    nombre de rapports reçus
  `,
  sitesExpected: `
    rapports attendus, sites attendus, structures attendues, fosa attendues, formations attendues,
    nombre de sites, nombre de structures, total sites, total structures, sites sentinelles
  `,
  reportingRate: 'complétude, taux de complétude, taux de rapportage',
  measureName: 'indicateur, indicateurs, variable, mesure, donnée, données, élément de données',
  value: 'valeur, valeurs, nombre, effectif, total',
  disease: 'maladie, maladies, pathologie, pathogène, affection, syndrome, mdo',
  age: 'âge, âges, tranche d âge, groupe d âge, classe d âge, ans',
  sex: 'sexe, genre, masculin, féminin, hommes, femmes, homme, femme',
  group: `
    âge, âges, sexe, genre, tranche*, groupe*, catégor*, classe*, variant*, souche, sérotype, type,
    statut, source
  `,
  ofGroup: `
    enfant, enfants, adultes, femmes enceintes, moins de, plus de, agents de santé, personnel de santé, ans
  `,
  classification: 'statut, classification, statut du cas, classement, définition de cas, statut final',
  outcome: `
    issue, évolution, devenir, statut vital, état de sortie, issue finale, mode de sortie, résultat
  `,
  person: `
    âge, sexe, genre, malade, patient*, prénom, prénoms, nom de famille, nom et prénom*, noms et prénoms,
    téléphone, profession, date de naissance, naissance
  `,
  identity: `
    prénom, prénoms, nom de famille, nom et prénom*, noms et prénoms, nom complet, nom du patient,
    naissance, téléphone
  `,
  caseNumber: `
    id patient, id cas, cas id, cas no, cas nr, cas numéro, cas code, numéro du cas, numéro de cas,
    n du cas, numéro épi, numéro patient, code patient, code cas, n d ordre, n épid, numéro épid
  `,
  died: 'décédé*, décès, mort, morte, morts, mortes, dcd, fatal*',
  total: `
    total, totaux, totale, totales, ensemble, tous, toutes, national, nationale, pays, sous total,
    cumul national
  `,
  totalFiller: `
    tout, toute, général, générale, cas, décès, régions, provinces, départements, districts, pays, zones,
    communes, sous, grand, sites, localités
  `,
  allAges: `
    tous âges, tout âge, tous les âges, ensemble des âges, tous âges confondus, tous groupes d âge
  `,
  bothSexes: `
    deux sexes, les deux sexes, tous sexes, les deux, deux sexes confondus, hommes et femmes,
    ensemble des sexes
  `,
  notReported: `
    non rapporté, non notifié, non déclaré, non disponible, nd, nr, non reçu, pas de rapport,
    pas de données, données non disponibles, données manquantes, manquant, manquante, en attente,
    non transmis, non parvenu, rapport non reçu, sans donnée, absent, ne s applique pas, indisponible,
    nc, non communiqué, inconnu, np, aucune donnée, aucun rapport, non renseigné, donnée manquante,
    non disponibles, pas de donnée, sans données
  `,
  suppressed: `
    supprimé*, masqué*, secret statistique, confidentiel*, secret, censuré*, non diffusé, non affiché,
    effectif trop faible, non publié, donnée supprimée
  `,
  provisional: `
    provisoire, préliminaire, estimé, estimation, révisé, incomplet, partiel, à confirmer
  `,
  joining: 'de, du, des, la, le, les, d, l, et, par, en, dans, au, aux',
  months: [
    'janvier',
    'février, févr',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet, juil',
    'août, aout',
    'septembre, sept',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdays: `
    lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, lun, mar, mer, jeu, ven, sam, dim
  `,
  diseases: {
    cholera: '*choler*',
    measles: '*rougeole*',
    mpox: 'variole du singe, variole simienne',
    malaria: '*paludisme*, palu',
    influenza: '*grippe*',
    'yellow fever': 'fièvre jaune, fievrejaune',
    typhoid: '*typhoide*',
    ebola: 'mve',
    polio: 'poliomyelite, pfa',
  },
};
