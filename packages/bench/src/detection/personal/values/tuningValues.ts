import { type Prng } from '../../Prng';
import { cardNumber, iban } from './accounts';
import { birthday, digits, grouped, luhnDigit, weighted } from './digits';
import { negatives } from './negatives';
import { type Values } from '../../Values';

const phoneForms = [
  ...['+44 20 7### ####', '020 7### ####', '07### ######', '01632 ######'],
  ...['+49 30 ######', '030 ######', '0171-#######', '+49 (0)89 #######'],
  ...['+33 1 42 ## ## ##', '01 42 ## ## ##', '06.##.##.##.##'],
  ...['(!##) !##-####', '!##-!##-####', '!##.!##.####', '+1 !## !## ####'],
  ...['!##-!##-#### x###', '1-!##-!##-####', '+1-!##-!##-####'],
  ...['+91 98### #####', '98### #####', '+55 11 9####-####', '(11) 9####-####'],
  ...['+34 91# ## ## ##', '91# ## ## ##', '03-####-####', '+81 3-####-####'],
  ...['04## ### ###', '+61 4## ### ###'],
];

const first = ['anna', 'j.smith', 'lee', 'maria_g', 'tom+lists', 'k'];
const domain = ['example.com', 'mail.example.org', 'firma.example', 'corp.net'];

const cardForms: readonly (readonly [string, number, readonly number[]])[] = [
  ['4', 16, [4, 4, 4, 4]],
  ['52', 16, [4, 4, 4, 4]],
  ['37', 15, [4, 6, 5]],
  ['6011', 16, [4, 4, 4, 4]],
];

/** What is looked at while rules are made. */
export const tuningValues: Values = {
  ...negatives,
  email: prng => `${prng.pick(first)}${prng.below(90)}@${prng.pick(domain)}`,
  phone: prng => digits(prng, prng.pick(phoneForms)),
  credit_card: prng => {
    const [prefix, length, sizes] = prng.pick(cardForms);
    const number = cardNumber(prng, prefix, length);
    return prng.chance(0.4)
      ? number
      : grouped(number, sizes, prng.pick([' ', '-']));
  },
  iban,
  us_ssn: prng =>
    digits(prng, `${100 + prng.below(500)}-${10 + prng.below(80)}-1###`),
  uk_nino: prng => digits(prng, 'AB######C'),
  uk_nhs: nhsNumber,
  national_id: prng => prng.pick([dni, pesel, cpf, steuerId, sin])(prng),
  eu_vat: prng => `DE${mod11And10(digits(prng, '!#######'))}`,
  passport: prng => digits(prng, prng.pick(['?########', '#########'])),
  drivers_licence: prng => digits(prng, prng.pick(['?#######', '########'])),
  bank_account: prng => digits(prng, prng.pick(['########', '##########'])),
  bank_routing: routingNumber,
  ip_address: prng =>
    prng.chance(0.6)
      ? [10, 0, 0, 0]
          .map((base, at) => base + (at ? prng.below(256) : 0))
          .join('.')
      : digits(prng, '2001:db8:^^^^:^^^^::^^^1'),
  mac_address: prng => digits(prng, '00:1a:^^:^^:^^:^^'),
  crypto_address: prng =>
    prng.chance(0.5)
      ? digits(prng, `0x${'^'.repeat(40)}`)
      : '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
};

function nhsNumber(prng: Prng): string {
  for (;;) {
    const body = digits(prng, '9########');
    const check = 11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    if (check === 10) continue;
    const number = `${body}${check % 11}`;
    return prng.chance(0.5) ? number : grouped(number, [3, 3, 4], ' ');
  }
}

function dni(prng: Prng): string {
  const number = digits(prng, '########');
  return number + 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23];
}

function pesel(prng: Prng): string {
  const { year, month, day } = birthday(prng);
  const body = digits(prng, `${year}${month}${day}####`);
  const sum = weighted(body, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]);
  return body + ((10 - (sum % 10)) % 10);
}

function cpf(prng: Prng): string {
  const digit = (body: string) => {
    const weights = Array.from(body, (_, at) => body.length + 1 - at);
    const rest = weighted(body, weights) % 11;
    return rest < 2 ? 0 : 11 - rest;
  };
  const body = digits(prng, '#########');
  const number = `${body}${digit(body)}`;
  return `${number}${digit(number)}`.replace(
    /^(...)(...)(...)(..)$/,
    '$1.$2.$3-$4',
  );
}

function steuerId(prng: Prng): string {
  const twice = prng.below(9) + 1;
  const others = prng.shuffled([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  const body = [
    twice,
    ...others.filter(each => each !== twice).slice(0, 8),
    twice,
  ];
  return mod11And10(body.join(''));
}

function sin(prng: Prng): string {
  const body = digits(prng, '!#######');
  return grouped(body + luhnDigit(body), [3, 3, 3], prng.pick([' ', '-']));
}

function routingNumber(prng: Prng): string {
  const body = digits(prng, '0!######');
  const sum = weighted(body, [3, 7, 1, 3, 7, 1, 3, 7]);
  return body + ((10 - (sum % 10)) % 10);
}

/** A number with its check digit of ISO 7064 MOD 11,10. */
function mod11And10(body: string): string {
  let carry = 10;
  for (const digit of body) {
    const sum = (Number(digit) + carry) % 10;
    carry = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return `${body}${(11 - carry) % 10}`;
}
