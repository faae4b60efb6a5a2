import { allFakers, type Faker } from '@faker-js/faker';
import { type Prng } from '../../Prng';
import { cardNumber } from './accounts';
import { birthday, digits, grouped, luhnDigit, weighted } from './digits';
import { negatives } from './negatives';
import { type Values } from '../../Values';

/** Countries whose phone numbers, addresses and accounts Faker makes up. */
export const locales = [
  ...(['en_US', 'en_GB', 'de', 'fr', 'es', 'it', 'pt_BR', 'nl', 'pl'] as const),
  ...(['sv', 'en_IN', 'ja', 'en_AU', 'en_CA', 'de_AT', 'de_CH', 'da'] as const),
  ...(['fi', 'nb_NO', 'cs_CZ', 'pt_PT', 'tr', 'ro', 'uk'] as const),
] satisfies (keyof typeof allFakers)[];

const groupings: readonly (readonly number[])[] = [
  [],
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 4, 4, 4, 3],
  [6, 4, 6],
  [8, 8],
];

/** Values of other makers and in other forms than those for tuning. */
export function asideValues(locale: (typeof locales)[number]): Values {
  const faker = allFakers[locale];
  return {
    ...negatives,
    count_plain: prng => digits(prng, '!########'),
    email: seeded(faker, () => faker.internet.email()),
    phone: seeded(faker, prng =>
      faker.phone.number({
        style: prng.pick(['human', 'national', 'international']),
      }),
    ),
    credit_card: seeded(faker, prng =>
      prng.chance(0.5) ? faker.finance.creditCardNumber() : regroupedCard(prng),
    ),
    iban: seeded(faker, prng => {
      const iban = faker.finance.iban({ formatted: prng.chance(0.5) });
      return prng.chance(0.25) ? iban.toLowerCase() : iban;
    }),
    us_ssn: prng =>
      digits(
        prng,
        `${100 + prng.below(500)}=${10 + prng.below(80)}=2###`,
      ).replaceAll('=', prng.pick(['-', '-', ' ', '.', ''])),
    us_itin: prng => digits(prng, `9##-7${prng.below(10)}-####`),
    uk_nino: prng =>
      digits(prng, prng.pick(['CE ## ## ## A', 'jk######b', 'PR-##-##-##-D'])),
    uk_nhs: nhsNumber,
    national_id: prng =>
      prng.pick([
        bsn,
        personnummer,
        hetu,
        cnpj,
        tfn,
        saId,
        nric,
        rut,
        published,
      ])(prng),
    eu_vat: prng => prng.pick([italianVat, frenchVat, danishVat])(prng),
    passport: prng =>
      digits(
        prng,
        prng.pick([
          'C0#X##T4#',
          '##AA#####',
          'YA#######',
          'N########',
          'AB######',
        ]),
      ),
    drivers_licence: prng =>
      digits(
        prng,
        prng.pick([
          'MORGA######SM9IJ',
          'D###-####-####',
          '?##-##-####',
          '### ### ###',
        ]),
      ),
    bank_account: prng =>
      digits(prng, prng.pick(['##-######', '#### #### ##', '############'])),
    bank_routing: prng =>
      digits(prng, prng.pick(['20-##-##', '04####', '60 ## ##'])),
    ip_address: seeded(faker, prng =>
      prng.pick([
        faker.internet.ipv4(),
        faker.internet.ipv6(),
        digits(prng, 'fe80::^^^1:^2^^'),
        digits(prng, '2a02:^^1:1::^'),
      ]),
    ),
    mac_address: seeded(faker, prng =>
      faker.internet.mac({ separator: prng.pick([':', '-']) }),
    ),
    crypto_address: seeded(faker, prng =>
      prng.pick([
        faker.finance.ethereumAddress(),
        'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
        '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
        '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
      ]),
    ),
  };
}

/** Lets Faker make what the seed of the corpus repeats. */
function seeded(
  faker: Faker,
  make: (prng: Prng) => string,
): (prng: Prng) => string {
  return prng => {
    faker.seed(prng.below(2 ** 31));
    return make(prng);
  };
}

function regroupedCard(prng: Prng): string {
  const [prefix, length] = prng.pick([
    ['4', 16],
    ['2720', 16],
    ['34', 15],
    ['62', 19],
    ['3530', 16],
    ['36', 14],
  ] as const);
  const number = cardNumber(prng, prefix, length);
  return grouped(number, prng.pick(groupings), prng.pick([' ', '-', '.']));
}

function nhsNumber(prng: Prng): string {
  for (;;) {
    const body = digits(prng, '4########');
    const rest = weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (rest === 1) continue;
    return grouped(
      `${body}${(11 - rest) % 11}`,
      [3, 3, 4],
      prng.pick(['-', ' ', '']),
    );
  }
}

function bsn(prng: Prng): string {
  for (;;) {
    const body = digits(prng, '1#######');
    const check = weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    if (check < 10) return `${body}${check}`;
  }
}

function personnummer(prng: Prng): string {
  const { year, month, day } = birthday(prng);
  const body = digits(prng, `${year}${month}${day}###`);
  return `${prng.pick(['', '19'])}${body.slice(0, 6)}-${body.slice(
    6,
  )}${luhnDigit(body)}`;
}

function hetu(prng: Prng): string {
  const { year, month, day } = birthday(prng);
  const serial = digits(prng, '###');
  const date = `${day}${month}${year}`;
  const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(date + serial) % 31];
  return `${date}-${serial}${check}`;
}

function cnpj(prng: Prng): string {
  const weights = [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
  let number = digits(prng, '########0001');
  for (const used of [weights.slice(1), weights]) {
    const rest = weighted(number, used) % 11;
    number += rest < 2 ? 0 : 11 - rest;
  }
  return number.replace(/^(..)(...)(...)(....)(..)$/, '$1.$2.$3/$4-$5');
}

function tfn(prng: Prng): string {
  for (;;) {
    const number = digits(prng, '#########');
    if (weighted(number, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0) {
      return grouped(number, [3, 3, 3], prng.pick([' ', '']));
    }
  }
}

function saId(prng: Prng): string {
  const { year, month, day } = birthday(prng);
  const body = digits(prng, `${year}${month}${day}####08`);
  return body + luhnDigit(body);
}

function nric(prng: Prng): string {
  const number = digits(prng, '#######');
  return `S${number}${
    'JZIHGFEDCBA'[weighted(number, [2, 7, 6, 5, 4, 3, 2]) % 11]
  }`;
}

function rut(prng: Prng): string {
  const number = digits(prng, '1#######');
  const rest = weighted(number, [3, 2, 7, 6, 5, 4, 3, 2]) % 11;
  return `${number.replace(/^(..)(...)(...)$/, '$1.$2.$3')}-${
    '0K987654321'[rest]
  }`;
}

/** Examples from the documents of the states: their check digits take tables to make. */
function published(prng: Prng): string {
  return prng.pick([
    '2341 2341 2346',
    '4991 1866 5246',
    'RSSMRA85T10A562S',
    'HEGG560427MVZRRL04',
  ]);
}

function italianVat(prng: Prng): string {
  const body = digits(prng, '0#########');
  return `IT${body}${luhnDigit(body)}`;
}

function frenchVat(prng: Prng): string {
  const body = digits(prng, '!#######');
  const siren = body + luhnDigit(body);
  const key = (12 + 3 * (Number(siren) % 97)) % 97;
  return `FR${String(key).padStart(2, '0')}${siren}`;
}

function danishVat(prng: Prng): string {
  for (;;) {
    const number = digits(prng, '!#######');
    if (weighted(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0) {
      return `DK${number}`;
    }
  }
}
