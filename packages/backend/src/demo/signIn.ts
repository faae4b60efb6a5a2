import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { type Config } from '@backstage/config';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';

/** The header in which the sign-in page says who somebody wants to be. */
const personHeader = 'x-demo-person';

/** `auth.providers.demo`: signs anybody in as whoever they say they are, so in demos only. */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),

  initialize: ({ config }: { config: Config }) => ({
    isAllowed:
      process.env.NODE_ENV === 'development' ||
      config.getOptionalBoolean('dangerouslyAllowOutsideDevelopment') === true,
  }),

  async authenticate({ req }, { isAllowed }) {
    if (!isAllowed) {
      throw new NotAllowedError(
        'The demo sign-in checks no passwords, so it works in development only. Configure another auth provider, or set auth.providers.demo.dangerouslyAllowOutsideDevelopment.',
      );
    }
    const person = req.get(personHeader);
    if (!person || !/^[\w.-]+$/.test(person)) {
      throw new InputError(`${personHeader} has to name somebody.`);
    }
    return { result: { person } };
  },
});

/** Adds the demo's auth provider. */
export default createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo-provider',
  register(env) {
    env.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        logger: coreServices.logger,
      },
      async init({ providers, logger }) {
        logger.warn('The demo sign-in is on: it asks nobody for a password');
        providers.registerProvider({
          providerId: 'demo',
          factory: createProxyAuthProviderFactory({
            authenticator: demoAuthenticator,
            signInResolver: ({ result }, context) =>
              context.signInWithCatalogUser({
                entityRef: `user:default/${result.person}`,
              }),
          }),
        });
      },
    });
  },
});
