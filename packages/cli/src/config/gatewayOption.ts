import { Option } from 'commander';

/**
 * `--gateway local-gw`. As long as gateways do not register with the control plane, the gateway of a team
 * is whatever its keys reach, and what it does is said by a configuration: the name is that of one.
 */
export const gatewayOption = () =>
  new Option(
    '-g, --gateway <name>',
    'name or id of the configuration that the gateway serves',
  );
