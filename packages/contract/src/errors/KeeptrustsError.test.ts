import { KeeptrustsError } from './KeeptrustsError';

describe('KeeptrustsError', () => {
  it('takes status, type and retryability from the catalogue', () => {
    const error = new KeeptrustsError('concurrency', 'Too many at a time.');
    expect(error).toMatchObject({
      name: 'KeeptrustsError',
      message: 'Too many at a time.',
      status: 429,
      type: 'rate_limit',
      retryable: true,
    });
  });

  it('keeps the status of a provider, and the code', () => {
    const error = new KeeptrustsError('upstream_error', 'No such voice.', {
      status: 422,
    });
    expect(error.status).toBe(422);
    expect(error.code).toBe('upstream_error');
  });

  it('keeps its cause for the log', () => {
    const cause = new Error('socket hang up');
    const error = new KeeptrustsError('upstream_error', 'It failed.', {
      cause,
    });
    expect(error.cause).toBe(cause);
  });

  it('has a body with everything a caller may act on', () => {
    const error = new KeeptrustsError('input_blocked', 'Blocked.', {
      param: 'messages[0].content',
      policy: 'pii-protection',
      details: { categories: ['email'] },
      retryAfterMs: 1500,
    });
    expect(error.toBody('req_1')).toEqual({
      error: {
        message: 'Blocked.',
        type: 'policy_violation',
        code: 'input_blocked',
        param: 'messages[0].content',
        policy: 'pii-protection',
        request_id: 'req_1',
        details: { categories: ['email'] },
      },
    });
  });

  it('has a body without what there is nothing to say about, but always with param', () => {
    const body = new KeeptrustsError('not_found', 'Nothing here.').toBody();
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      error: {
        message: 'Nothing here.',
        type: 'not_found',
        code: 'not_found',
        param: null,
      },
    });
  });

  it('tells no caller its cause or its stack', () => {
    const cause = new Error('password authentication failed');
    const error = new KeeptrustsError('internal_error', 'A fault.', { cause });
    const text = JSON.stringify(error.toBody('req_1'));
    expect(text).not.toMatch(/password|KeeptrustsError\.test/);
  });
});

describe('KeeptrustsError.is', () => {
  it('knows its own', () => {
    expect(KeeptrustsError.is(new KeeptrustsError('forbidden', 'No.'))).toBe(
      true,
    );
  });

  it('knows those of another copy of the package', () => {
    jest.isolateModules(() => {
      const copy: typeof import('./KeeptrustsError') = require('./KeeptrustsError');
      const error = new copy.KeeptrustsError('forbidden', 'No.');
      expect(error).not.toBeInstanceOf(KeeptrustsError);
      expect(KeeptrustsError.is(error)).toBe(true);
    });
  });

  it.each([[new Error('x')], ['forbidden'], [null], [undefined], [{}]])(
    'does not take %p for one',
    value => {
      expect(KeeptrustsError.is(value)).toBe(false);
    },
  );
});
