import { type CheckFinding, type Speaker } from '../../check/Check';
import { type ServiceClient } from './ServiceClient';

/** A text on its way to a service. */
export interface ModeratedText {
  /** Its index in the texts of the exchange. */
  readonly index: number;
  readonly speaker: Speaker;
  /** Never blank. */
  readonly text: string;
}

/** Where in the exchange the texts stand: in a request, or in its reply. */
export type ModeratedPhase = 'input' | 'output';

/** A moderation service in its own dialect. */
export interface ModerationService {
  /**
   * Asks what is in the texts. Findings below the threshold, or of other categories than the wanted ones,
   * may be among the answer.
   *
   * @throws Error that names the fault, and repeats nothing of the texts, of the answer or of the secret
   */
  judge(
    texts: readonly ModeratedText[],
    phase: ModeratedPhase,
    client: ServiceClient,
  ): Promise<readonly CheckFinding[]>;
}
