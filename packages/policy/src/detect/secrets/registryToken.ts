import { type TokenFamily } from './TokenFamily';

/** Tokens of package registries: npm, PyPI, Docker, RubyGems, NuGet. */
export const registryToken: TokenFamily = {
  category: 'registry_token',
  prefixes: 'npm_|pypi-AgE|dckr_|rubygems_|oy2[a-z0-9]{8}',
  forms: [
    'npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])',
    'pypi-AgE[A-Za-z0-9_-]{50,500}',
    'dckr_(?:pat|oat)_[A-Za-z0-9_-]{24,64}',
    'rubygems_[0-9a-f]{48}',
    'oy2[a-z0-9]{43}(?![a-z0-9])',
  ],
};
