import { exchange } from '../__testUtils__/exchange';
import { FakeTerminal } from '../__testUtils__/FakeTerminal';
import { GatewayLog } from './GatewayLog';
import { requestLine } from './requestLine';

describe('GatewayLog on a terminal', () => {
  it('writes a line for each exchange', () => {
    const terminal = new FakeTerminal();
    new GatewayLog(terminal, false).exchange(exchange);
    expect(terminal.written).toEqual([requestLine(exchange, terminal)]);
  });

  it('writes no line for exchanges when it is to be quiet, but what goes wrong', () => {
    const terminal = new FakeTerminal();
    const log = new GatewayLog(terminal, true);
    log.exchange(exchange);
    log.recordFault('no space left on device');
    log.recordFault(undefined);
    expect(terminal.written).toEqual([
      '<dim>Exchanges are written down again.</dim>',
    ]);
    expect(terminal.complained).toEqual([
      '<yellow>Exchanges cannot be written down: no space left on device.</yellow>',
    ]);
  });

  it('shows the text of a report rather than its facts', () => {
    const terminal = new FakeTerminal();
    new GatewayLog(terminal, false).report({ a: 1 }, 'listening', () => 'text');
    expect(terminal.written).toEqual(['text']);
  });
});
