import { replacer } from './replacer';

const card = '4111 1111 1111 1234';

describe('replacer', () => {
  it('names the category', () => {
    const replace = replacer({ marker_format: 'label', custom_markers: {} });
    expect(replace('email', 'a@b.example')).toBe('[EMAIL]');
    expect(replace('credit_card', card)).toBe('[CREDIT_CARD]');
  });

  it('shows nothing, not even the length', () => {
    const replace = replacer({
      marker_format: 'asterisks',
      custom_markers: {},
    });
    expect(replace('email', 'a@b.example')).toBe('********');
    expect(replace('credit_card', card)).toBe('********');
  });

  it('shows the last four characters of cards, accounts and wallets, and of nothing else', () => {
    const replace = replacer({ marker_format: 'partial', custom_markers: {} });
    expect(replace('credit_card', card)).toBe('****1234');
    expect(replace('iban', 'GB82 WEST 1234 5698 7654 32')).toBe('****5432');
    expect(replace('bank_account', '1234-5678-90')).toBe('****7890');
    expect(replace('bank_account', '12345678')).toBe('****');
    expect(
      replace('crypto_address', '1BoatSLRHtKNngkdXEeobR76b53LETtpyT'),
    ).toBe('****tpyT');
    for (const category of [
      'email',
      'phone',
      'us_ssn',
      'national_id',
      'ip_address',
    ]) {
      expect(replace(category, '123-45-6789')).toBe('****');
    }
  });

  it('takes a marker of the user before any format', () => {
    const replace = replacer({
      marker_format: 'partial',
      custom_markers: { credit_card: '<card>', phone: '' },
    });
    expect(replace('credit_card', card)).toBe('<card>');
    expect(replace('phone', '415-555-2671')).toBe('');
    expect(replace('email', 'a@b.example')).toBe('****');
  });
});
