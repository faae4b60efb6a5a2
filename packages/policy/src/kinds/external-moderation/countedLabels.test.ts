import { type ClassifierFacts } from '../../check/Check';
import { countedLabels } from './countedLabels';

const exclusive = (...labels: string[]): ClassifierFacts => ({
  labels,
  isExclusive: true,
});
const independent = (...labels: string[]): ClassifierFacts => ({
  labels,
  isExclusive: false,
});
const counted = (facts: ClassifierFacts, named?: string[]) =>
  countedLabels(facts, named, 'mine').map(({ category }) => category);

describe('countedLabels', () => {
  it.each([
    [exclusive('SAFE', 'INJECTION'), ['injection']],
    [exclusive('BENIGN', 'INJECTION', 'JAILBREAK'), ['injection', 'jailbreak']],
    [exclusive('LEGIT', 'Hate Speech'), ['hate_speech']],
    [exclusive('not_toxic', 'toxic'), ['toxic']],
    [exclusive('LABEL_0', 'LABEL_1'), ['label_1']],
    [exclusive('neutral', '1 star'), ['label_1_star']],
    [independent('toxic', 'threat'), ['toxic', 'threat']],
    [independent('nonsense', 'normalised', 'OK'), ['nonsense', 'normalised']],
  ])('are those of %j that do not sound harmless', (facts, categories) => {
    expect(counted(facts)).toEqual(categories);
  });

  it('say where they stand among the scores', () => {
    expect(countedLabels(exclusive('SAFE', 'BAD'), undefined, 'mine')).toEqual([
      { index: 1, category: 'bad' },
    ]);
  });

  it('are those that are named, harmless or not', () => {
    const facts = exclusive('SAFE', 'BAD', 'Worse One');
    expect(counted(facts, ['WORSE_ONE', 'safe'])).toEqual([
      'safe',
      'worse_one',
    ]);
  });

  it.each([
    [
      exclusive('hate', 'nothate'),
      'has no label that is known to be harmless, so categories has to say which count: it has hate, nothate.',
    ],
    [
      exclusive('LABEL_0', 'LABEL_1', 'LABEL_2'),
      'has no names for its labels, so',
    ],
    [independent('LABEL_0', 'LABEL_1'), 'has no names for its labels, so'],
    [independent('safe', 'ok'), 'has only labels that sound harmless, so'],
  ])('are not guessed among those of %j', (facts, reason) => {
    expect(() => counted(facts)).toThrow(`The model "mine" ${reason}`);
  });

  it('do not have a name that the model does not know', () => {
    const facts = exclusive('SAFE', 'INJECTION');
    expect(() => counted(facts, ['injektion'])).toThrow(
      'The model "mine" has no label "injektion": did you mean "injection"?',
    );
    expect(() => counted(facts, ['violence'])).toThrow(
      'has no label "violence": it has safe, injection.',
    );
  });
});
