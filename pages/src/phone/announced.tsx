// What a union announces: its full text under the message about it.
import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { components } from '../api/membership';
import { api, ask } from '../shared/client';
import { useTask, type Message } from './frame';
import { say } from './say';

type Text = components['schemas']['AnnouncementText'];
const SUBJECT = /^\/api\/v1\/announcements\/([0-9a-f-]{36})\/text$/;

export function Announced({ subject, tell, onRead }: { subject?: string; tell: (message: Message | null) => void; onRead: () => void }) {
  const [text, setText] = useState<Text>();
  const [busy, run] = useTask(tell);
  const id = SUBJECT.exec(subject ?? '')?.[1];
  if (!id) return null;
  const read = () =>
    run(async () => {
      setText(await ask(api.GET('/api/v1/announcements/{id}/text', { params: { path: { id } } })));
      onRead();
    });
  if (!text) return <button type="button" class="link announced" disabled={busy} onClick={read}>{say('readWhole')}</button>;
  return (
    <div class="announcement">
      {text.withdrawn ? <p class="hint">{say('wasWithdrawn')}</p> : <p class="pre">{text.text}</p>}
      {text.endsOn && <p class="hint">{say('usefulUntil', text.endsOn)}</p>}
    </div>
  );
}
