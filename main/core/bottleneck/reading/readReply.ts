import type { ReadRequest, ReplyReading } from './replyReading.ts';

export function readReply(
  reply: { message: Record<string, unknown>; finishReason: string | null },
  _request: ReadRequest,
): ReplyReading {
  const value = JSON.parse(String(reply.message.content));
  return { outcome: 'accepted', class: 'OK', reason: null, warnings: [], value };
}
