import { ConfigReader } from '@backstage/config';
import { demoAuthenticator } from './signIn';

type Request = Parameters<typeof demoAuthenticator.authenticate>[0]['req'];

function signIn(person: string | undefined, settings = {}) {
  const context = demoAuthenticator.initialize({
    config: new ConfigReader(settings),
  });
  const req = { get: () => person } as unknown as Request;
  return demoAuthenticator.authenticate({ req }, context);
}

describe('the sign-in of the demo', () => {
  const { NODE_ENV } = process.env;
  const nodeEnv = (value: string | undefined) =>
    Object.assign(process.env, { NODE_ENV: value });
  afterEach(() => nodeEnv(NODE_ENV));

  it('believes whoever asks, in development', async () => {
    nodeEnv('development');
    await expect(signIn('lena.vogt')).resolves.toEqual({
      result: { person: 'lena.vogt' },
    });
  });

  it('does so elsewhere only when it is told to', async () => {
    nodeEnv('production');
    await expect(signIn('lena.vogt')).rejects.toThrow('in development only');
    const settings = { dangerouslyAllowOutsideDevelopment: true };
    await expect(signIn('lena.vogt', settings)).resolves.toBeDefined();
  });

  it.each([undefined, '', 'a/b', 'user:default/lena'])(
    'takes a name, not %p',
    async person => {
      nodeEnv('development');
      await expect(signIn(person)).rejects.toThrow('has to name somebody');
    },
  );
});
