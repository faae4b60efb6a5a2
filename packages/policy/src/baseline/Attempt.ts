import { type ConfigPath } from '../config/PolicyConfig';
import { type Fault } from '../lint/Fault';

/** Something in a team's file that would loosen the baseline if it had any effect. */
export interface Attempt extends Pick<Fault, 'message' | 'suggestion'> {
  path: ConfigPath;
  /** An error where it makes a part of the file useless; else it is harmless, but not what its author thinks. */
  severity?: Fault['severity'];
}
