import { howTo, phrases, type PhraseList } from './PhraseList';

const drug = [
  'meth',
  'methamphetamine',
  'crystal meth',
  'crack',
  'crack cocaine',
  'cocaine',
  'heroin',
  'fentanyl',
  'mdma',
  'ecstasy',
  'lsd',
  'ghb',
  'dmt',
  'pcp',
];

/** Making, buying and selling illegal drugs. Medicine, research and counselling pass, but for strict mode. */
export const drugs: PhraseList = {
  relaxed: [
    phrases(
      howTo,
      [
        'make',
        'cook',
        'synthesize',
        'synthesise',
        'produce',
        'manufacture',
        'brew',
      ],
      drug,
    ),
    phrases(
      ['how to', 'how do i', 'how can i', 'help me', 'i want to'],
      ['smuggle', 'sell', 'deal', 'traffic'],
      ['drugs', ...drug],
    ),
  ],
  balanced: [
    phrases(
      [
        'where to buy',
        'where can i buy',
        'how to buy',
        'how can i buy',
        'i want to buy',
        'where can i get',
        'where to get',
      ],
      ['illegal drugs', 'drugs on the darknet', ...drug],
    ),
    phrases(
      [
        'recipe for',
        'synthesis of',
        'synthesis route for',
        'instructions for cooking',
      ],
      [
        'meth',
        'methamphetamine',
        'crystal meth',
        'mdma',
        'lsd',
        'ghb',
        'fentanyl',
      ],
    ),
    'cook meth',
    'cooking meth',
    'date rape drug recipe',
    'crystal meth herstellen',
    'crystal meth kochen',
    'drogen herstellen',
    'wo kann ich kokain kaufen',
    'wo kann ich drogen kaufen',
    'fabriquer de la drogue',
    'où acheter de la cocaïne',
    'cómo hacer metanfetamina',
    'como hacer metanfetamina',
    'dónde comprar cocaína',
    'как сварить мет',
    '如何制造冰毒',
  ],
  strict: [
    ...drug.filter(name => name !== 'crack' && name !== 'ecstasy'),
    'drug dealer',
    'drug trafficking',
    'kokain',
    'cocaïne',
    'cocaína',
    'heroína',
    'metanfetamina',
    '冰毒',
  ],
};
