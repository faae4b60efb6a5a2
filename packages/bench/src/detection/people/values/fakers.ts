import {
  type Faker,
  fakerCS_CZ,
  fakerDA,
  fakerDE,
  fakerDE_AT,
  fakerDE_CH,
  fakerEN_AU,
  fakerEN_CA,
  fakerEN_GB,
  fakerEN_IE,
  fakerEN_IN,
  fakerEN_NG,
  fakerEN_US,
  fakerEN_ZA,
  fakerES,
  fakerES_MX,
  fakerFI,
  fakerFR,
  fakerFR_BE,
  fakerFR_CA,
  fakerFR_CH,
  fakerHR,
  fakerHU,
  fakerID_ID,
  fakerIT,
  fakerNB_NO,
  fakerNL,
  fakerNL_BE,
  fakerPL,
  fakerPT_BR,
  fakerPT_PT,
  fakerRO,
  fakerSK,
  fakerSV,
  fakerTR,
  fakerVI,
  fakerYO_NG,
  fakerZU_ZA,
} from '@faker-js/faker';

/** By language the countries whose people and addresses fill templates, of the texts for tuning. */
export const tuningFakers: Readonly<Record<string, readonly Faker[]>> = {
  en: [fakerEN_US, fakerEN_GB],
  de: [fakerDE],
  fr: [fakerFR],
  es: [fakerES],
  it: [fakerIT],
};

/** The same, of the texts that are kept aside. */
export const asideFakers: Readonly<Record<string, readonly Faker[]>> = {
  en: [fakerEN_US, fakerEN_GB, fakerEN_AU, fakerEN_CA, fakerEN_IE, fakerEN_IN],
  de: [fakerDE, fakerDE_AT, fakerDE_CH],
  fr: [fakerFR, fakerFR_BE, fakerFR_CH, fakerFR_CA],
  es: [fakerES, fakerES_MX],
  it: [fakerIT],
  nl: [fakerNL, fakerNL_BE],
  pt: [fakerPT_BR, fakerPT_PT],
  sv: [fakerSV],
  pl: [fakerPL],
};

/** Where people in English texts come from as well. */
export const peopleFromAbroad: readonly Faker[] = [
  ...[fakerEN_NG, fakerEN_ZA, fakerYO_NG, fakerZU_ZA, fakerTR, fakerVI],
  ...[fakerPL, fakerCS_CZ, fakerSK, fakerHU, fakerRO, fakerHR, fakerFI],
  ...[fakerSV, fakerDA, fakerNB_NO, fakerES_MX, fakerPT_BR, fakerID_ID],
  ...[fakerNL, fakerDE, fakerFR, fakerIT, fakerEN_IN],
];
