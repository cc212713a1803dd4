import { defer } from "../defer";

/** One message to the add-in over the push channel, as office.js reads it. */
export interface PushEntry {
  category: number;
  type: number;
  targetId: string;
  message: unknown;
}

/** Categories of push messages. */
export const OBJECT_EVENTS = 65_536;
export const FUNCTION_EVENTS = 1;

/** Target of the events of collections: the event of any of their objects. */
export const ANY_OBJECT = "Workbook";

type Receiver = (entries: PushEntry[]) => void;

/** The push channel to all connected windows; what is told in one turn goes as one message. */
export class EventHub {
  private readonly receivers = new Set<Receiver>();
  private readonly wanted = new Set<string>();
  private waiting: PushEntry[] = [];

  /** Sends all messages to a receiver from now on. @returns the way to disconnect */
  connect(receiver: Receiver): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  /** An add-in registered for an event of one object (10, sheet id) or of all (ANY_OBJECT). */
  want(type: number, targetId: string): void {
    this.wanted.add(`${String(type)}/${targetId}`);
  }

  unwant(type: number, targetId: string): void {
    this.wanted.delete(`${String(type)}/${targetId}`);
  }

  /** Tells an event to the add-ins, to the object's listeners and to those of all objects. */
  tell(type: number, targetId: string, message: unknown): void {
    for (const target of [targetId, ANY_OBJECT])
      if (this.wanted.has(`${String(type)}/${target}`))
        this.push({ category: OBJECT_EVENTS, type, targetId: target, message });
  }

  push(entry: PushEntry): void {
    this.waiting.push(entry);
    if (this.waiting.length === 1)
      defer(() => {
        const entries = this.waiting;
        this.waiting = [];
        for (const receiver of this.receivers) receiver(entries);
      });
  }
}
