import { type TokenFamily } from './TokenFamily';

/** Keys of payment and shop services: Stripe, Square, Shopify, Razorpay, Braintree. */
export const paymentKey: TokenFamily = {
  category: 'payment_key',
  prefixes:
    '[sr]k_(?:live|test|prod)_|whsec_|sq0(?:atp|csp)-|shp(?:at|ca|pa|ss)_|rzp_|access_token\\$',
  forms: [
    '[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,128}',
    'whsec_[A-Za-z0-9+/]{32,64}={0,2}',
    'sq0(?:atp|csp)-[A-Za-z0-9_-]{22,43}',
    'shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}',
    'rzp_(?:live|test)_[A-Za-z0-9]{14}(?![A-Za-z0-9])',
    'access_token\\$production\\$[a-z0-9]{16}\\$[0-9a-f]{32}',
  ],
};
