import fc from 'fast-check';
import { found } from './__testUtils__/found';
import { unnarrowed } from './__testUtils__/unnarrowed';
import { recognisers } from './identifiers';
import { people } from './people';

const pieces = [
  ...['415-555-2671', '+49 30 1234567', '4111 1111 1111 1111', '123-45-6789'],
  ...['AB 12 34 56 C', '943 476 5919', 'DE89 3704 0044 0532 0130 00'],
  ...['MT84 MALT 0110 0001 2345 MTLC AST0 01S', 'ATU12345675', 'ABCPE1234F'],
  ...[
    'passport no. C01X00T47',
    'driver licence D1234567',
    'sort code 12-34-56',
  ],
  ...['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', '192.168.10.1', '1.1.1.1'],
  ...['001a.2b3c.4d5e', 'born 3 May 87', 'born 3. Mai 1987', 'né le 3 mai 87'],
  ...['dob: 1987-05-03', '12 Main Street', 'Hauptstraße 5', '12 rue de Rivoli'],
  ...[
    'Calle de Alcalá, 5',
    'PO Box 12',
    '"address": "5 high street"',
    '"street":"elm lane 7"',
  ],
  ...['Flat 3, 12 Elm Road', 'Paseo de la Castellana nr. 5', 'via Roma 12'],
  ...[
    'Anna Miller',
    'Dear Maria,',
    'Mrs van der Berg',
    'my name is john smith',
  ],
  ...["i'm anna", 'hi peter', "name's paul", 'this is mary', 'Émile Zola'],
  ...['姓名：李明', 'Müller', 'The', 'In 2024', 'the 12', 'week 47.', '4.2'],
  ...['\n', '\\n', '. ', ', ', ' ', '"', '{"a":"', '-', '/', 'x', '7', '’'],
];

const texts = fc
  .array(fc.constantFrom(...pieces, ' ', ' '), { maxLength: 9 })
  .map(parts => parts.join(''));

describe('a search near landmarks', () => {
  it.each(
    [...recognisers, ...people].map(each => [each.category, each] as const),
  )('finds of %s what a search everywhere finds', (_, recogniser) => {
    const everywhere = unnarrowed(recogniser);
    fc.assert(
      fc.property(texts, text => {
        expect(found(recogniser, text)).toEqual(found(everywhere, text));
      }),
      { numRuns: 200 },
    );
  });
});
