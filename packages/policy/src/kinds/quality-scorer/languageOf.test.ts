import { languageOf } from './languageOf';

describe('languageOf', () => {
  it.each([
    ['en', 'The refund is on its way and will arrive in five days.'],
    [
      'de',
      'Die Erstattung ist unterwegs und wird in fünf Tagen bei Ihnen sein.',
    ],
    [
      'fr',
      'Le remboursement est en route et arrivera dans cinq jours sur votre compte.',
    ],
    ['es', 'El reembolso está en camino y llegará en cinco días a su cuenta.'],
    [
      'it',
      'Il rimborso è in arrivo e sarà sul conto nel giro di cinque giorni.',
    ],
    [
      'pt',
      'O reembolso está a caminho e não deve demorar mais de cinco dias para chegar.',
    ],
    [
      'nl',
      'De terugbetaling is onderweg en het bedrag staat binnen vijf dagen op de rekening.',
    ],
    ['ja', '返金は五日以内に届きます。お待ちください。'],
    ['zh', '退款将在五天内到达您的账户。'],
    ['ko', '환불은 오일 이내에 도착합니다.'],
    ['ru', 'Возврат придёт в течение пяти дней через Visa.'],
    ['ar', 'سيصل المبلغ خلال خمسة أيام.'],
    ['el', 'Η επιστροφή θα φτάσει σε πέντε ημέρες.'],
  ])('is %s for %j', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    '',
    'OK',
    '12 34 56 78',
    'const x = f(y); return x.map(z);',
    'Xyzzy plugh foo bar baz qux',
  ])('is unknown for %j', text => {
    expect(languageOf(text)).toBeUndefined();
  });

  it('does not change for a name in another script', () => {
    expect(
      languageOf(
        'The word for peace in Russian is мир, and it is the word for world.',
      ),
    ).toBe('en');
  });
});
