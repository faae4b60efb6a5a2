import { type NameEdit, type ValueEdit } from '../json/spliceJson';

/** A chunk of a streamed reply. */
export type Envelope = Readonly<Record<string, unknown>>;

/** What has to be done to the texts of a chunk before it may be sent. */
export interface ScreenedTexts {
  edits: ValueEdit[];
  /** Chunks to send before it, with text that was held back. */
  before: Envelope[];
}

/** What has to be done to a chunk before it may be sent. */
export interface ScreenedChunk extends ScreenedTexts {
  renames: NameEdit[];
}
