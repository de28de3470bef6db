/** A few words to a telephone number. */
export interface TextMessage {
  /** E.164. */
  to: string;
  text: string;
}

export interface Texter {
  /** Throws where the transport refused it; the job tries again. */
  send(message: TextMessage): Promise<void>;
}
