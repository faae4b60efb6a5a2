import { Command } from 'commander';
import { type Shell } from '../terminal/Shell';
import { createGatewayKeyCommand, createTokenCommand } from './createCommand';
import { listCommand } from './listCommand';
import { revokeCommand } from './revokeCommand';
import { rotateCommand } from './rotateCommand';
import { showCommand } from './showCommand';

/** `kt tokens`: gateway keys for applications, access keys for machines that drive the control plane. */
export function tokensCommand(shell: Shell): Command {
  const command = new Command('tokens')
    .description('create, list, rotate and revoke keys')
    .addCommand(createTokenCommand(shell));
  for (const build of [
    listCommand,
    showCommand,
    rotateCommand,
    revokeCommand,
  ]) {
    command.addCommand(build(shell));
  }
  return command;
}

/** `kt gateway-key`: the same for gateway keys alone. */
export function gatewayKeyCommand(shell: Shell): Command {
  const command = new Command('gateway-key')
    .description('create, list, rotate and revoke gateway keys')
    .addCommand(createGatewayKeyCommand(shell));
  for (const build of [
    listCommand,
    showCommand,
    rotateCommand,
    revokeCommand,
  ]) {
    command.addCommand(build(shell, 'gateway'));
  }
  return command;
}
