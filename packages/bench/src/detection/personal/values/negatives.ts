import { digits } from './digits';
import { type Values } from '../../Values';

/** What looks like an identifier and is none. */
export const negatives: Values = {
  name: prng =>
    prng.pick(['Anna Keller', 'John Miller', 'Marta Nowak', 'Luis Ortega']),
  order: prng =>
    digits(
      prng,
      prng.pick(['##########', '100-#######-#######', 'ORD-########']),
    ),
  tracking: prng =>
    digits(
      prng,
      prng.pick(['1Z999AA1##########', '94001118992########', '############']),
    ),
  invoice: prng =>
    digits(prng, prng.pick(['INV-2026-####', '2026######', '#########'])),
  epoch: prng => digits(prng, prng.pick(['17637#####', '17637########'])),
  datetime: prng =>
    digits(prng, '2026-1#-1# 1#:2#:3#').replace(/-1[3-9]-/, '-11-'),
  day: prng =>
    `${1 + prng.below(28)}.${1 + prng.below(12)}.20${10 + prng.below(16)}`,
  uuid: prng => digits(prng, '^^^^^^^^-^^^^-4^^^-a^^^-^^^^^^^^^^^^'),
  hash: prng => digits(prng, '^'.repeat(prng.pick([32, 40, 64]))),
  isbn: prng =>
    digits(
      prng,
      prng.pick(['978-3-16-######-#', '978316#######', '0-306-#####-#']),
    ),
  price: prng =>
    digits(prng, prng.pick(['$1,###.##', '1.###,## €', '### ### ### EUR'])),
  version: prng =>
    digits(prng, prng.pick(['v2.1#.3', '4.1#.0.30', '1.2.3-rc.#'])),
  count: prng =>
    digits(prng, prng.pick(['12,###,###', '1########', '45 ### ###'])),
  bad_card: () => '4111 1111 1111 1112',
  coordinates: prng => digits(prng, '52.5#####, 13.4#####'),
  cents: prng => digits(prng, '#######'),
  sku: prng =>
    digits(prng, prng.pick(['SKU-####-##', '###-##-###', 'AB######'])),
  handle: prng =>
    `@${prng.pick(['anna', 'types/node', 'Override', 'app.route'])}`,
  scope: prng =>
    prng.pick([
      'std::vector',
      'Foo::Bar',
      'f32::consts',
      '12:30:45',
      'a::b::c',
    ]),
};
