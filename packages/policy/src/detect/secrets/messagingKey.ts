import { type TokenFamily } from './TokenFamily';

/** Keys of services that send mail and messages: Twilio, SendGrid, Mailgun, Brevo, and Discord's webhooks. */
export const messagingKey: TokenFamily = {
  category: 'messaging_key',
  prefixes:
    'SK[0-9a-f]{8}|SG\\.|key-[0-9a-f]{8}|xkeysib-|discord(?:app)?\\.com/api/webhooks/',
  forms: [
    'SK[0-9a-f]{32}(?![0-9a-f])',
    'SG\\.[A-Za-z0-9_-]{16,32}\\.[A-Za-z0-9_-]{32,64}',
    'key-[0-9a-f]{32}(?![0-9a-f])',
    'xkeysib-[0-9a-f]{64}-[A-Za-z0-9]{16}',
    'discord(?:app)?\\.com/api/webhooks/\\d{17,20}/[A-Za-z0-9_-]{60,80}',
  ],
};
